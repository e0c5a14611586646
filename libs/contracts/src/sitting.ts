import { z } from 'zod';
import { congressForm } from './congress.js';
import { command, type FeatureContract, view } from './contract.js';
import { bound, count, day, id, line, text } from './fields.js';
import { branch, type Role, readers } from './roles.js';

const sitting = id('sittings');
const congress = id('congresses');
const people = z.array(id('people')).max(100).default([]);
/** The boards of the hall, and the branch's own officers who write down what is reported. */
const hall: readonly Role[] = ['presidium', 'secretariat', ...branch];

const ceremonyKind = z.enum(['committee-presentation', 'flowers', 'award', 'other-ceremony']);
const programmeKind = z.enum([
  'flag-and-anthems',
  'reason-and-introductions',
  'elect-boards',
  'adopt-programme-and-house-rules',
  'credentials-or-membership-report',
  'opening-speech',
  'term-report-and-direction',
  'self-review',
  'discussion',
  'speeches-of-upper-union-and-party',
  'elections',
  'adopt-resolution',
  'closing',
  'closing-flag',
  ...ceremonyKind.options,
  'other',
]);
const reportKind = z.enum([
  'term-report',
  'direction',
  'self-review',
  'credentials-report',
  'membership-report',
  'inspection-report',
  'finance-report',
  'petitions-report',
  'other',
]);
const speechKind = z.enum(['directing', 'greeting', 'discussion', 'opening', 'closing', 'reply']);
const adjournReason = z.enum(['no-quorum', 'break', 'other']);

/** An open vote: counted, or seen to be unanimous. */
const votes = z.strictObject({
  for: count.nullable().default(null),
  against: count.nullable().default(null),
  abstain: count.nullable().default(null),
  unanimous: z.boolean().default(false),
  words: line().nullable().default(null),
});
const programmeItem = z.strictObject({
  kind: programmeKind.default('other'),
  title: line(),
  by: id('people').nullable().default(null),
});
const section = z.strictObject({ topic: line(), text: text(20_000) });
const targetsResult = z.strictObject({
  met: count.nullable().default(null),
  of: count.nullable().default(null),
  words: line().nullable().default(null),
});
const resolvedTarget = z.strictObject({
  metric: line(),
  value: z.number().min(-1e15).max(1e15).nullable().default(null),
  unit: line(50).nullable().default(null),
  bound: bound.nullable().default(null),
  period: line(100).nullable().default(null),
  words: text(1000).nullable().default(null),
});

export const sittingCommands = {
  'sitting.open': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: ['presidium', ...branch],
    body: z.strictObject({
      sitting,
      congress,
      place: line().nullable().default(null),
      convened: count.nullable().default(null),
      present: count.nullable().default(null),
    }),
  }),
  'sitting.elect-boards': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      presidium: people,
      honorary: people,
      secretariat: people,
      credentialsBoard: people,
      ballotBoard: people,
      votes: votes.nullable().default(null),
    }),
  }),
  'sitting.adopt-programme': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      items: z.array(programmeItem).min(1).max(100),
      votes: votes.nullable().default(null),
    }),
  }),
  'sitting.adopt-house-rules': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      text: text(20_000).nullable().default(null),
      document: id('documents').nullable().default(null),
      votes: votes.nullable().default(null),
    }),
  }),
  'sitting.record-report': command({
    roles: [...hall, 'credentials_board'],
    when: ['open'],
    body: z.strictObject({
      sitting,
      kind: reportKind,
      title: line(),
      by: id('people').nullable().default(null),
      sections: z.array(section).max(50).default([]),
      targetsResult: targetsResult.nullable().default(null),
      document: id('documents').nullable().default(null),
    }),
  }),
  'sitting.record-speech': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      speaker: id('people'),
      /** Every post the speaker is introduced with. */
      capacities: z.array(line()).max(10).default([]),
      kind: speechKind,
      onBehalfOf: line().nullable().default(null),
      summary: text(20_000).nullable().default(null),
    }),
  }),
  'sitting.record-ceremony': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      kind: ceremonyKind,
      words: line().nullable().default(null),
      by: id('people').nullable().default(null),
    }),
  }),
  'sitting.adopt-resolution': command({
    roles: hall,
    when: ['open'],
    body: z.strictObject({
      sitting,
      title: line(),
      text: text(50_000).nullable().default(null),
      document: id('documents').nullable().default(null),
      hash: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null),
      votes: votes.nullable().default(null),
      targets: z.array(resolvedTarget).max(100).default([]),
    }),
  }),
  'sitting.adjourn': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: ['presidium', ...branch],
    when: ['open'],
    body: z.strictObject({
      sitting,
      congress,
      reason: adjournReason,
      words: line().nullable().default(null),
      resumeOn: day.nullable().default(null),
      convened: count.nullable().default(null),
      present: count.nullable().default(null),
    }),
  }),
  'sitting.resume': command({
    roles: ['presidium', ...branch],
    when: ['adjourned'],
    body: z.strictObject({
      sitting,
      convened: count.nullable().default(null),
      present: count.nullable().default(null),
    }),
  }),
  'sitting.close': command({
    roles: ['presidium', ...branch],
    when: ['open'],
    body: z.strictObject({
      sitting,
      /** The congress ends with it. */
      concludes: z.boolean().default(true),
      words: line().nullable().default(null),
    }),
  }),
  'sitting.seal-ballots': command({
    roles: ['ballot_board', 'presidium', ...branch],
    when: ['open', 'closed'],
    body: z.strictObject({
      sitting,
      packets: count.nullable().default(null),
      keptBy: id('people').nullable().default(null),
      place: line().nullable().default(null),
    }),
  }),
  'sitting.destroy-ballots': command({
    roles: ['branch_chair'],
    when: ['closed'],
    body: z.strictObject({
      sitting,
      decision: line(100),
      complaintsOpen: z.boolean(),
      witnesses: people,
    }),
  }),
};

export const sittingViews = {
  sittings: view({
    name: 'sittings',
    feature: 'sitting',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress,
      status: z.enum(['open', 'adjourned', 'closed']),
      form: congressForm.nullable(),
      place: z.string().nullable(),
      convened: z.number().nullable(),
      present: z.number().nullable(),
      openedOn: day.nullable(),
      /** It opened although the lessons of the pilots were not shared yet. */
      beforeLessons: z.boolean(),
      adjournedFor: adjournReason.nullable(),
      resumeOn: day.nullable(),
      closedOn: day.nullable(),
      /** The congress ended with it. */
      concludes: z.boolean().nullable(),
      words: z.string().nullable(),
      presidium: z.array(id('people')),
      honorary: z.array(id('people')),
      secretariat: z.array(id('people')),
      credentialsBoard: z.array(id('people')),
      ballotBoard: z.array(id('people')),
      programme: z.array(z.object({ kind: programmeKind, title: z.string(), by: id('people').nullable() })),
      houseRules: z.string().nullable(),
      houseRulesDocument: id('documents').nullable(),
      ballotsSealedOn: day.nullable(),
      ballotsSealedUntil: day.nullable(),
      ballotsKeptBy: id('people').nullable(),
      ballotsDestroyedOn: day.nullable(),
      /** Told from a report instead of counted here. */
      asserted: z.boolean(),
    }),
    search: ['place', 'words'],
    sort: ['-openedOn', 'status', 'ballotsSealedUntil'],
    filter: ['unit', 'congress', 'status'],
    commands: Object.keys(sittingCommands).filter((type) => type !== 'sitting.open'),
  }),
  reports: view({
    name: 'reports',
    feature: 'sitting',
    roles: readers,
    row: z.object({
      /** `<sitting>:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      congress,
      sitting,
      number: z.number(),
      kind: reportKind,
      title: z.string(),
      by: id('people').nullable(),
      sections: z.array(z.object({ topic: z.string(), text: z.string() })),
      targetsMet: z.number().nullable(),
      targetsOf: z.number().nullable(),
      targetsWords: z.string().nullable(),
      document: id('documents').nullable(),
      givenOn: day,
    }),
    search: ['title', 'targetsWords'],
    sort: ['-givenOn', 'number', 'kind', 'title'],
    filter: ['unit', 'congress', 'sitting', 'kind'],
  }),
  speeches: view({
    name: 'speeches',
    feature: 'sitting',
    roles: readers,
    row: z.object({
      /** `<sitting>:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      congress,
      sitting,
      number: z.number(),
      speaker: id('people'),
      capacities: z.array(z.string()),
      kind: speechKind,
      onBehalfOf: z.string().nullable(),
      summary: z.string().nullable(),
      givenOn: day,
    }),
    search: ['onBehalfOf', 'summary'],
    sort: ['-givenOn', 'number', 'kind'],
    filter: ['unit', 'congress', 'sitting', 'speaker', 'kind'],
  }),
  ceremonies: view({
    name: 'ceremonies',
    feature: 'sitting',
    roles: readers,
    row: z.object({
      /** `<sitting>:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      congress,
      sitting,
      number: z.number(),
      kind: ceremonyKind,
      words: z.string().nullable(),
      by: id('people').nullable(),
      heldOn: day,
    }),
    search: ['words'],
    sort: ['-heldOn', 'number', 'kind'],
    filter: ['unit', 'congress', 'sitting', 'kind'],
  }),
  resolutions: view({
    name: 'resolutions',
    feature: 'sitting',
    roles: readers,
    row: z.object({
      /** `<sitting>:<number>`. */
      id: z.string(),
      unit: id('union-units'),
      congress,
      sitting,
      number: z.number(),
      title: z.string(),
      text: z.string().nullable(),
      document: id('documents').nullable(),
      hash: z.string().nullable(),
      for: z.number().nullable(),
      against: z.number().nullable(),
      abstain: z.number().nullable(),
      unanimous: z.boolean().nullable(),
      words: z.string().nullable(),
      targets: z.array(
        z.object({
          metric: z.string(),
          value: z.number().nullable(),
          unit: z.string().nullable(),
          bound: bound.nullable(),
          period: z.string().nullable(),
          words: z.string().nullable(),
        }),
      ),
      adoptedOn: day,
    }),
    search: ['title', 'text'],
    sort: ['-adoptedOn', 'number', 'title'],
    filter: ['unit', 'congress', 'sitting'],
  }),
};

export const sittingContract: FeatureContract = {
  feature: 'sitting',
  commands: sittingCommands,
  views: sittingViews,
};
