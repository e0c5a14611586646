import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, knownDay, line, text } from './fields.js';
import { branch, readers } from './roles.js';

export const directiveKind = z.enum(['resolution', 'directive', 'conclusion', 'plan', 'guidance', 'decision', 'other']);
const known = knownDay.shape.known;
const directive = id('directives');
const keepers = [...branch, 'upper_officer'] as const;
const words = text().nullable().default(null);

export const directiveCommands = {
  'directive.issue': command({
    begins: true,
    within: 'unit',
    roles: keepers,
    body: z.strictObject({
      directive,
      unit: id('union-units'),
      number: line(60).nullable().default(null),
      kind: directiveKind,
      title: line(500),
      issuer: line().nullable().default(null),
      issuedOn: knownDay.nullable().default(null),
      note: words,
    }),
  }),
  // Begins a stream of its own, in the unit that studies the directive named in `of`.
  'directive.disseminate': command({
    begins: true,
    within: 'unit',
    roles: keepers,
    body: z.strictObject({
      directive: id('disseminations'),
      unit: id('union-units'),
      of: id('directives'),
      on: knownDay.nullable().default(null),
      meeting: id('meetings').nullable().default(null),
      congress: id('congresses').nullable().default(null),
      disseminatedBy: id('people').nullable().default(null),
      audience: line().nullable().default(null),
      participants: count.nullable().default(null),
      words,
    }),
  }),
  'directive.acknowledge': command({
    roles: [...keepers, 'union_group'],
    when: ['disseminated'],
    body: z.strictObject({
      directive: id('disseminations'),
      on: day.nullable().default(null),
      participants: count.nullable().default(null),
      words,
    }),
  }),
};

export const directiveViews = {
  directives: view({
    name: 'directives',
    feature: 'directive',
    roles: readers,
    everyone: true,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      number: z.string().nullable(),
      kind: directiveKind,
      title: z.string(),
      issuer: z.string().nullable(),
      issuedOn: day.nullable(),
      issuedOnKnown: known.nullable(),
      note: z.string().nullable(),
    }),
    search: ['number', 'title', 'issuer'],
    sort: ['-issuedOn', 'number', 'title', 'issuer'],
    filter: ['number', 'kind', 'issuer', 'unit'],
  }),
  disseminations: view({
    name: 'disseminations',
    feature: 'directive',
    of: ['DirectiveDisseminated', 'DirectiveAcknowledged'],
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      of: id('directives'),
      number: z.string().nullable(),
      title: z.string(),
      status: z.enum(['disseminated', 'acknowledged']),
      on: day.nullable(),
      onKnown: known.nullable(),
      meeting: id('meetings').nullable(),
      congress: id('congresses').nullable(),
      disseminatedBy: id('people').nullable(),
      audience: z.string().nullable(),
      participants: z.number().nullable(),
      words: z.string().nullable(),
      acknowledgedOn: day.nullable(),
      acknowledgedWords: z.string().nullable(),
    }),
    search: ['number', 'title', 'audience', 'words'],
    sort: ['-on', 'title', 'status'],
    filter: ['unit', 'of', 'status', 'meeting', 'congress', 'disseminatedBy'],
    commands: ['directive.acknowledge'],
  }),
};

export const directiveContract: FeatureContract = {
  feature: 'directive',
  commands: directiveCommands,
  views: directiveViews,
};
