import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, line, text } from './fields.js';
import { readers } from './roles.js';

export const unionUnitKind = z.enum([
  'confederation',
  'labour_federation',
  'sector_union',
  'civil_servants_union',
  'corporation_union',
  'direct_upper',
  'ward_union',
  'grassroots_union',
  'guild_branch',
  'member_union',
  'section_union',
  'union_group',
]);
export const employerKind = z.enum([
  'administrative_agency',
  'party_agency',
  'public_service_unit',
  'state_enterprise',
  'enterprise',
  'armed_forces',
  'informal',
  'other',
]);
export const unitStatus = z.enum(['active', 'wound-up']);
const parentKnown = z.enum(['stated', 'inferred', 'unknown']);
const partyCommittee = z.strictObject({
  exists: z.boolean().nullable().default(null),
  name: line().nullable().default(null),
});
const namedBody = z.strictObject({ unit: id('union-units').nullable().default(null), name: line() });
const occasion = z.enum(['founding', 'merger', 'split', 'other']);
const provisionalPost = z.enum(['chair', 'vice_chair', 'committee_member']);
const membershipReason = z.enum(['count', 'admitted', 'transferred', 'merged', 'split', 'left', 'other']);

const unionUnit = id('union-units');
const on = day.nullable().default(null);
const basis = line().nullable().default(null);
const note = text().nullable().default(null);
const living = ['active'];

export const unionUnitCommands = {
  'union-unit.register': command({
    begins: true,
    under: 'parent',
    roles: ['upper_officer', 'system'],
    body: z.strictObject({
      unionUnit,
      name: line(),
      shortName: line(100).nullable().default(null),
      kind: unionUnitKind,
      parent: id('union-units').nullable().default(null),
      parentKnown: parentKnown.default('stated'),
      employerKind: employerKind.nullable().default(null),
      province: line(100).nullable().default(null),
      partyCommittee: partyCommittee.default({ exists: null, name: null }),
      aliases: z.array(line()).max(20).default([]),
      splitFrom: id('union-units').nullable().default(null),
      foundedOn: day.nullable().default(null),
      note,
    }),
  }),
  'union-unit.rename': command({
    roles: ['upper_officer'],
    when: living,
    body: z.strictObject({ unionUnit, name: line(), shortName: line(100).nullable().default(null), on, basis }),
  }),
  'union-unit.move': command({
    roles: ['upper_officer'],
    when: living,
    body: z.strictObject({
      unionUnit,
      parent: id('union-units'),
      parentKnown: z.enum(['stated', 'inferred']).default('stated'),
      on,
      basis,
    }),
  }),
  'union-unit.name-party-committee': command({
    roles: ['upper_officer', 'branch_editor', 'branch_chair'],
    when: living,
    body: z.strictObject({ unionUnit, exists: z.boolean().nullable(), name: line().nullable().default(null) }),
  }),
  'union-unit.merge': command({
    roles: ['upper_officer'],
    when: living,
    body: z.strictObject({
      unionUnit,
      from: z.array(namedBody).min(1).max(50),
      naming: z.enum(['keeps-name', 'new-name', 'unknown']),
      on,
      basis,
    }),
  }),
  'union-unit.split': command({
    roles: ['upper_officer'],
    when: living,
    body: z.strictObject({
      unionUnit,
      into: z.array(namedBody).min(1).max(50),
      continues: z.boolean(),
      on,
      basis,
    }),
  }),
  'union-unit.wind-up': command({
    roles: ['upper_officer', 'system'],
    when: living,
    body: z.strictObject({
      unionUnit,
      reason: z.enum(['conclusion-157', 'merged', 'split', 'employer-dissolved', 'other']),
      successor: id('union-units').nullable().default(null),
      on,
      basis,
      note,
    }),
  }),
  'union-unit.appoint-provisional-committee': command({
    roles: ['upper_officer'],
    when: living,
    body: z.strictObject({
      unionUnit,
      occasion,
      decisionNumber: line(100).nullable().default(null),
      on,
      until: day.nullable().default(null),
      size: count.nullable().default(null),
      members: z
        .array(z.strictObject({ person: id('people'), post: provisionalPost }))
        .max(60)
        .default([]),
      exception: text(1000).nullable().default(null),
    }),
  }),
  'union-unit.relieve-provisional-committee': command({
    roles: ['upper_officer', 'system'],
    when: living,
    body: z.strictObject({
      unionUnit,
      reason: z.enum(['committee-elected', 'replaced', 'other']),
      on,
      congress: id('congresses').nullable().default(null),
      note,
    }),
  }),
  'union-unit.record-membership': command({
    roles: ['branch_editor', 'branch_chair', 'upper_officer'],
    when: living,
    body: z.strictObject({
      unionUnit,
      members: count.nullable().default(null),
      asOf: day.nullable().default(null),
      movedIn: count.nullable().default(null),
      movedOut: count.nullable().default(null),
      reason: membershipReason.default('count'),
      note,
    }),
  }),
};

export const unionUnitViews = {
  'union-units': view({
    name: 'union-units',
    feature: 'union-unit',
    roles: readers,
    everyone: true,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      name: z.string(),
      shortName: z.string().nullable(),
      kind: unionUnitKind,
      parent: id('union-units').nullable(),
      parentKnown,
      status: unitStatus,
      employerKind: employerKind.nullable(),
      province: z.string().nullable(),
      partyCommitteeExists: z.boolean().nullable(),
      partyCommitteeName: z.string().nullable(),
      aliases: z.array(z.string()),
      members: z.number().nullable(),
      membersAsOf: day.nullable(),
      provisional: z.boolean(),
      provisionalSince: day.nullable(),
      provisionalUntil: day.nullable(),
      provisionalSize: z.number().nullable(),
      provisionalMembers: z.array(z.object({ person: id('people'), post: provisionalPost })),
      mergedFrom: z.array(z.object({ unit: id('union-units').nullable(), name: z.string() })),
      splitFrom: id('union-units').nullable(),
      foundedOn: day.nullable(),
      woundUpOn: day.nullable(),
      windUpReason: z.string().nullable(),
      successor: id('union-units').nullable(),
      note: z.string().nullable(),
    }),
    search: ['name', 'shortName', 'aliases', 'province'],
    sort: ['name', 'kind', 'status', 'members'],
    filter: ['parent', 'kind', 'status', 'employerKind', 'province', 'provisional'],
    commands: [
      'union-unit.rename',
      'union-unit.move',
      'union-unit.name-party-committee',
      'union-unit.record-membership',
      'union-unit.appoint-provisional-committee',
      'union-unit.relieve-provisional-committee',
      'union-unit.merge',
      'union-unit.split',
      'union-unit.wind-up',
    ],
  }),
  // One row per event that changed what the unit is: `<unit>:<entry>`.
  'unit-lineage': view({
    name: 'unit-lineage',
    feature: 'union-unit',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      change: z.enum([
        'registered',
        'renamed',
        'moved',
        'merged-from',
        'split-into',
        'provisional-committee',
        'provisional-committee-relieved',
        'wound-up',
      ]),
      on: day.nullable(),
      bodies: z.array(z.object({ unit: id('union-units').nullable(), name: z.string() })),
      was: z.string().nullable(),
      became: z.string().nullable(),
      terms: z.enum(['continued', 'first', 'inherited', 'unknown']).nullable(),
      reason: z.string().nullable(),
      basis: z.string().nullable(),
      note: z.string().nullable(),
      recordedOn: z.string(),
    }),
    search: ['was', 'became', 'basis', 'note'],
    sort: ['-on', '-recordedOn', 'change'],
    filter: ['unit', 'change', 'terms'],
  }),
  // One row per count: `<unit>:<entry>`.
  memberships: view({
    name: 'memberships',
    feature: 'union-unit',
    roles: readers,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      members: z.number().nullable(),
      asOf: day.nullable(),
      movedIn: z.number().nullable(),
      movedOut: z.number().nullable(),
      reason: membershipReason,
      note: z.string().nullable(),
      recordedOn: z.string(),
    }),
    search: ['note'],
    sort: ['-asOf', '-recordedOn', 'members'],
    filter: ['unit', 'reason'],
  }),
};

export const unionUnitContract: FeatureContract = {
  feature: 'union-unit',
  commands: unionUnitCommands,
  views: unionUnitViews,
};
