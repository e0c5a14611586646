import { z } from 'zod';
import { awaitedConsents } from './awaited-consents.js';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, knownDay, line, term, text } from './fields.js';
import { branch, readers } from './roles.js';
import { steps } from './steps.js';

const congress = id('congresses');

/** Term congress, first congress of a new unit, or one outside the term. */
export const congressKind = z.enum(['TERM', 'FIRST', 'EXTRAORDINARY']);
export const congressForm = z.enum([
  'PLENARY',
  'DELEGATES',
  'CONFERENCE_DELEGATES',
  'CONFERENCE_PLENARY',
  'EXTENDED_BCH',
]);
export const personnelMode = z.enum(['ELECTED', 'APPOINTED', 'MIXED']);
export const chairMode = z.enum(['BY_BCH', 'DIRECT_AFTER', 'DIRECT_TOGETHER', 'APPOINTED']);
const consentMatter = z.enum([
  'FORM',
  'POSTPONEMENT',
  'REPLACEMENT',
  'MORE_DELEGATES',
  'MORE_SEATS',
  'DIRECT_CHAIR',
  'TERM',
  'PERSONNEL',
]);
export const congressStatus = z.enum([
  'planned',
  'form-fixed',
  'preparing',
  'cleared',
  'convened',
  'postponed',
  'open',
  'adjourned',
  'held',
  'recognised',
  'archived',
  'cancelled',
  'exempted',
  'replaced',
  'wound-up',
]);
/** How far a body that approves has come with the dossier in hand. */
export const approvalStatus = z.enum([
  'submitted',
  'taken-up',
  'returned',
  'approved',
  'approved-with-conditions',
  'skipped',
  'withdrawn',
  'dropped',
]);
/** Why a congress outside the term is called (R100); the seats vacant or the members disciplined, of all. */
const ground = z.strictObject({
  kind: z.enum(['TASK_CHANGED', 'VACANCIES', 'DISUNITY', 'DISCIPLINED']),
  affected: count.nullable().default(null),
  seats: count.nullable().default(null),
});

const beforeItConvenes = ['planned', 'form-fixed', 'preparing', 'cleared', 'postponed'];
const beforeItOpens = [...beforeItConvenes, 'convened'];

export const congressCommands = {
  'congress.plan': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'upper_officer'],
    body: z.strictObject({
      congress,
      unit: id('union-units'),
      kind: congressKind.default('TERM'),
      term,
      previousTerm: term.nullable().default(null),
      adjustedTermReason: text(1000).nullable().default(null),
      ordinal: line(20).nullable().default(null),
      campaign: id('campaigns').nullable().default(null),
      /** Only for a congress outside any campaign; a campaign fixes the rule set itself. */
      ruleSet: z.enum(['RS_XI', 'RS_XII', 'RS_XIII', 'RS_2025']).nullable().default(null),
      motto: line().nullable().default(null),
      plannedOn: knownDay.nullable().default(null),
      ground: ground.nullable().default(null),
    }),
  }),
  'congress.give-consent': command({
    roles: ['upper_officer'],
    when: beforeItOpens,
    body: z.strictObject({
      congress,
      matter: consentMatter,
      reference: line(100).nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'congress.decide-form': command({
    roles: [...branch, 'upper_officer'],
    when: ['planned', 'form-fixed', 'preparing', 'postponed'],
    body: z.strictObject({
      congress,
      form: congressForm,
      /** The article does not say so in words. */
      formInferred: z.boolean().default(false),
      members: count.nullable().default(null),
      membersOn: day.nullable().default(null),
      scattered: z.boolean().default(false),
      personnelMode: personnelMode.nullable().default(null),
      chairMode: chairMode.nullable().default(null),
    }),
  }),
  'congress.organise-preparation': command({
    roles: branch,
    when: beforeItConvenes,
    body: z.strictObject({
      congress,
      subcommittees: z
        .array(
          z.strictObject({
            name: line(),
            head: id('people').nullable().default(null),
            members: z.array(id('people')).max(50).default([]),
          }),
        )
        .max(20)
        .default([]),
      assignments: z
        .array(z.strictObject({ person: id('people'), duty: line() }))
        .max(100)
        .default([]),
    }),
  }),
  'congress.clear': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({
      congress,
      review: id('reviews'),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      heldOn: day.nullable().default(null),
      personnelMode: personnelMode.nullable().default(null),
      chairMode: chairMode.nullable().default(null),
      committeeSize: count.nullable().default(null),
    }),
  }),
  'congress.drop-clearance': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({ congress, review: id('reviews'), reason: text(1000) }),
  }),
  'congress.convene': command({
    roles: ['branch_chair'],
    when: ['cleared', 'postponed', 'convened'],
    body: z.strictObject({
      congress,
      day: day.nullable().default(null),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'congress.malformed-time' })
        .nullable()
        .default(null),
      place: line().nullable().default(null),
      convened: count.nullable().default(null),
    }),
  }),
  'congress.set-motto': command({
    roles: branch,
    body: z.strictObject({ congress, motto: line() }),
  }),
  'congress.attach-publication': command({
    roles: [...branch, 'upper_officer'],
    body: z.strictObject({
      congress,
      title: line(),
      publisher: line().nullable().default(null),
      publishedOn: day.nullable().default(null),
      address: z
        .url({ protocol: /^https?$/ })
        .max(500)
        .nullable()
        .default(null),
      views: count.nullable().default(null),
    }),
  }),
  'congress.postpone': command({
    roles: [...branch, 'upper_officer'],
    when: beforeItOpens,
    body: z.strictObject({ congress, reason: text(1000), day: day.nullable().default(null) }),
  }),
  'congress.cancel': command({
    roles: ['upper_officer'],
    when: beforeItOpens,
    body: z.strictObject({ congress, reason: text(1000) }),
  }),
  'congress.exempt': command({
    roles: ['upper_officer'],
    when: beforeItOpens,
    body: z.strictObject({
      congress,
      /** Why units could not hold theirs (R99); other reasons are told in words. */
      cause: z.enum(['PROVISIONAL_COMMITTEE', 'HARDSHIP', 'SHRINKING', 'MOVING', 'DISSOLVING', 'OTHER']),
      reason: text(1000),
    }),
  }),
  'congress.replace-by-conference': command({
    roles: ['branch_chair', 'upper_officer'],
    when: beforeItOpens,
    body: z.strictObject({
      congress,
      form: z.enum(['CONFERENCE_DELEGATES', 'CONFERENCE_PLENARY', 'EXTENDED_BCH']),
      reason: text(1000),
      heldOn: knownDay.nullable().default(null),
    }),
  }),
  'congress.wind-up': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({ congress, reason: text(1000).nullable().default(null) }),
  }),
  'congress.fix-electorate': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({
      congress,
      convened: count.nullable().default(null),
      present: count.nullable().default(null),
      official: count.nullable().default(null),
    }),
  }),
  'congress.record-held': command({
    roles: [...branch, 'upper_officer', 'system'],
    when: beforeItOpens,
    body: z.strictObject({ congress, heldOn: knownDay }),
  }),
  'congress.archive': command({
    roles: ['branch_chair', 'upper_officer'],
    when: ['held', 'recognised'],
    body: z.strictObject({
      congress,
      place: line().nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
};

const known = z.enum(['stated', 'year-inferred', 'inferred']);

export const congressViews = {
  congresses: view({
    name: 'congresses',
    feature: 'congress',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      unitName: z.string(),
      unitKind: z.string(),
      campaign: id('campaigns').nullable(),
      kind: congressKind,
      ordinal: z.string().nullable(),
      term: z.string(),
      previousTerm: z.string().nullable(),
      adjustedTermReason: z.string().nullable(),
      pilot: z.boolean(),
      provisionalCommittee: z.boolean().nullable(),
      ruleSet: z.string(),
      status: congressStatus,
      /** The furthest step reached. */
      step: z.number().int().min(1).max(steps.length),
      form: congressForm.nullable(),
      formInferred: z.boolean(),
      personnelMode: personnelMode.nullable(),
      chairMode: chairMode.nullable(),
      motto: z.string().nullable(),
      /** What the upper union has consented to. */
      consents: z.array(consentMatter),
      /** What it still waits for the upper union to consent to. */
      consentsAwaited: z.array(z.enum(awaitedConsents)),
      members: z.number().nullable(),
      membersOn: day.nullable(),
      plannedOn: day.nullable(),
      plannedOnKnown: known.nullable(),
      subcommittees: z.array(
        z.object({ name: z.string(), head: id('people').nullable(), members: z.array(id('people')) }),
      ),
      assignments: z.array(z.object({ person: id('people'), duty: z.string() })),
      partyStatus: approvalStatus.nullable(),
      upperStatus: approvalStatus.nullable(),
      returnedReason: z.string().nullable(),
      clearedOn: day.nullable(),
      convenedFor: day.nullable(),
      time: z.string().nullable(),
      place: z.string().nullable(),
      convened: z.number().nullable(),
      present: z.number().nullable(),
      heldOn: day.nullable(),
      heldOnKnown: known.nullable(),
      heldOnNote: z.string().nullable(),
      committeeSize: z.number().nullable(),
      delegatesUpOfficial: z.number().nullable(),
      delegatesUpAlternate: z.number().nullable(),
      delegatesUpUnspecified: z.number().nullable(),
      chair: id('people').nullable(),
      chairElectedBy: z.string().nullable(),
      chairReElected: z.boolean().nullable(),
      inspectionSize: z.number().nullable(),
      firstSessionOn: day.nullable(),
      firstSessionHeld: z.boolean().nullable(),
      dossierDueOn: day.nullable(),
      dossierSentOn: day.nullable(),
      recognisedOn: day.nullable(),
      recognitionNumber: z.string().nullable(),
      handedOverOn: day.nullable(),
      lessonsLearnedOn: day.nullable(),
      disseminatedOn: day.nullable(),
      archivedOn: day.nullable(),
      /** The day the campaign sets for this congress. */
      deadline: day.nullable(),
      publishedOn: day.nullable(),
      publications: z.number(),
      /** Why it was postponed, cancelled, exempted or replaced. */
      reason: z.string().nullable(),
      /** Told from a report instead of counted in the product. */
      asserted: z.boolean(),
      lastActivityOn: day,
    }),
    search: ['unitName', 'motto', 'place', 'ordinal', 'term'],
    sort: ['-lastActivityOn', 'unitName', 'step', 'status', 'heldOn', 'deadline', 'convenedFor'],
    filter: [
      'unit',
      'campaign',
      'status',
      'step',
      'pilot',
      'form',
      'kind',
      'term',
      'partyStatus',
      'upperStatus',
      'consentsAwaited',
      'asserted',
    ],
    commands: [
      'congress.decide-form',
      'congress.organise-preparation',
      'congress.convene',
      'congress.set-motto',
      'congress.attach-publication',
      'congress.give-consent',
      'congress.postpone',
      'congress.cancel',
      'congress.exempt',
      'congress.replace-by-conference',
      'congress.record-held',
      'congress.archive',
    ],
  }),
  publications: view({
    name: 'publications',
    feature: 'congress',
    roles: readers,
    row: z.object({
      /** `<congress>:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      congress: id('congresses'),
      title: z.string(),
      publisher: z.string().nullable(),
      publishedOn: day.nullable(),
      address: z.string().nullable(),
      views: z.number().nullable(),
      recordedOn: day,
    }),
    search: ['title', 'publisher'],
    sort: ['-publishedOn', 'title', 'views', '-recordedOn'],
    filter: ['unit', 'congress', 'publisher'],
  }),
};

export const congressContract: FeatureContract = {
  feature: 'congress',
  commands: congressCommands,
  views: congressViews,
};
