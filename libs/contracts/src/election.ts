import { z } from 'zod';
import { chairMode } from './congress.js';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, guardRecord, id, line, text } from './fields.js';
import { officers, readers } from './roles.js';

const election = id('elections');
const congress = id('congresses');
const person = id('people');
const vote = id('open-votes').nullable().default(null);

/** Bodies that a congress elects by secret ballot. */
export const electedBody = z.enum(['executive_committee', 'added_members', 'chair', 'delegates_up']);
/** Bodies and posts that an upper union may appoint (R03). */
export const appointedBody = z.enum([
  'executive_committee',
  'added_members',
  'chair',
  'delegates_up',
  'standing_committee',
  'vice_chair',
  'inspection_committee',
  'inspection_head',
]);
export const delegateClass = z.enum(['official', 'alternate', 'unspecified']);
export const majorityBase = z.enum(['issued', 'collected', 'valid', 'present']);
export const nominationKind = z.enum(['outgoing-committee', 'delegate', 'self']);
export const countTeam = z.enum(['single', 'A', 'B']);
export const electionStatus = z.enum([
  'nominating',
  'listed',
  'voting',
  'reconciled',
  'tied',
  'declared',
  'closed',
  'appointed',
]);

/** Attached bytes, by their SHA-256. */
const file = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable()
  .default(null)
  .meta({ as: 'file' });
/** What the board writes down of one ballot; never a figure about a single paper. */
const figures = z.strictObject({
  printed: count.nullable().default(null),
  issued: count,
  exchanged: count.default(0),
  unused: count.nullable().default(null),
  destroyed: count.nullable().default(null),
  signatures: count.nullable().default(null),
  collected: count,
  valid: count,
  invalid: count,
  blank: count.nullable().default(null),
});
const ratio = z.object({ of: z.tuple([z.number(), z.number()]) });

export const electionCommands = {
  'election.call': command({
    begins: true,
    within: 'congress',
    roles: ['presidium', 'secretariat'],
    body: z.strictObject({
      election,
      congress,
      body: electedBody,
      delegateClass: delegateClass.nullable().default(null),
      seats: z.number().int().min(1).max(1000),
      structure: text().nullable().default(null),
      majorityBase: majorityBase.nullable().default(null),
      vote,
    }),
  }),
  'election.nominate': command({
    roles: ['presidium', 'secretariat'],
    when: ['nominating'],
    body: z.strictObject({
      election,
      person,
      kind: nominationKind,
      nominator: person.nullable().default(null),
      papers: z
        .array(z.enum(['application', 'own-union-remarks', 'certified-cv']))
        .max(3)
        .default([]),
    }),
  }),
  'election.withdraw-candidate': command({
    roles: ['presidium'],
    when: ['nominating'],
    body: z.strictObject({ election, person, decidedBy: z.enum(['presidium', 'congress']), reason: text() }),
  }),
  'election.close-list': command({
    roles: ['presidium'],
    when: ['nominating'],
    body: z.strictObject({ election, vote }),
  }),
  'election.open-round': command({
    roles: ['presidium', 'ballot_board'],
    when: ['listed', 'declared'],
    body: z.strictObject({
      election,
      present: count.nullable().default(null),
      board: z.array(person).max(99),
      candidates: z.array(person).max(1000).nullable().default(null),
      vote,
    }),
  }),
  'election.record-count': command({
    roles: ['ballot_board'],
    when: ['voting'],
    body: z.strictObject({
      election,
      team: countTeam,
      figures,
      votes: z.array(z.strictObject({ person, votes: count })).max(1000),
      reason: text().nullable().default(null),
    }),
  }),
  'election.reconcile': command({
    roles: ['ballot_board'],
    when: ['voting'],
    body: z.strictObject({ election, minutes: z.strictObject({ file, signedBy: z.array(person).max(99) }) }),
  }),
  'election.declare-round': command({
    roles: ['presidium'],
    when: ['reconciled'],
    body: z.strictObject({ election }),
  }),
  'election.decide-tie': command({
    roles: ['presidium'],
    when: ['tied'],
    body: z.strictObject({ election, decision: z.enum(['vote-again', 'leave-open']), vote }),
  }),
  'election.annul-round': command({
    roles: ['presidium'],
    when: ['voting', 'reconciled'],
    body: z.strictObject({ election, reason: text() }),
  }),
  'election.close': command({
    roles: ['presidium'],
    when: ['declared'],
    body: z.strictObject({ election, vote }),
  }),
  'election.announce-appointment': command({
    begins: true,
    within: 'congress',
    roles: ['upper_officer'],
    body: z.strictObject({
      election,
      congress,
      body: appointedBody,
      delegateClass: delegateClass.nullable().default(null),
      number: count.nullable().default(null),
      persons: z.array(person).max(1000).nullable().default(null),
      decisionNumber: line(100).nullable().default(null),
      decidedOn: day.nullable().default(null),
    }),
  }),
};

const rowKeys = { unit: id('union-units'), election, congress };

export const electionViews = {
  elections: view({
    name: 'elections',
    feature: 'election',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress,
      body: appointedBody,
      delegateClass: delegateClass.nullable(),
      status: electionStatus,
      seats: z.number().nullable(),
      structure: z.string().nullable(),
      majority: ratio.nullable(),
      majorityBase: majorityBase.nullable(),
      members: z.number().nullable(),
      allotted: z.number().nullable(),
      chairMode: chairMode.nullable(),
      ruleSet: z.string().nullable(),
      /** Names on the closed list. */
      candidates: z.number().nullable(),
      surplus: z.number().nullable(),
      /** The round last opened. */
      round: z.number().nullable(),
      /** How many are elected or appointed; null until it is known. */
      elected: z.number().nullable(),
      vacancies: z.number().nullable(),
      decisionNumber: z.string().nullable(),
      decidedOn: day.nullable(),
      guards: z.array(guardRecord),
      calledOn: z.string(),
    }),
    search: ['structure', 'decisionNumber'],
    sort: ['-calledOn', 'body', 'status', 'seats'],
    filter: ['unit', 'congress', 'body', 'delegateClass', 'status'],
    commands: [
      'election.nominate',
      'election.withdraw-candidate',
      'election.close-list',
      'election.open-round',
      'election.record-count',
      'election.reconcile',
      'election.declare-round',
      'election.decide-tie',
      'election.annul-round',
      'election.close',
    ],
  }),
  candidates: view({
    name: 'candidates',
    feature: 'election',
    roles: readers,
    row: z.object({
      /** `<election>:<person>`. */
      id: z.string(),
      ...rowKeys,
      person,
      kind: nominationKind,
      nominator: person.nullable(),
      isOfficialDelegate: z.boolean().nullable(),
      papers: z.array(z.string()),
      standing: z.enum(['nominated', 'withdrawn', 'listed', 'elected']),
      withdrawnBecause: z.string().nullable(),
      guards: z.array(guardRecord),
    }),
    search: ['withdrawnBecause'],
    sort: ['id', 'standing', 'kind'],
    filter: ['unit', 'congress', 'election', 'person', 'standing', 'kind'],
  }),
  rounds: view({
    name: 'rounds',
    feature: 'election',
    roles: readers,
    row: z.object({
      /** `<election>:<round>`. */
      id: z.string(),
      ...rowKeys,
      round: z.number(),
      status: z.enum(['voting', 'reconciled', 'declared', 'tied', 'annulled']),
      because: z.enum(['list', 'vacancies', 'tie', 'annulled']),
      seats: z.number(),
      candidates: z.array(person),
      convened: z.number().nullable(),
      present: z.number().nullable(),
      board: z.array(person),
      smallElectorate: z.boolean(),
      openedAt: z.string(),
      figures: figures.nullable(),
      missing: z.number().nullable(),
      underVotes: z.number().nullable(),
      minutesFile: z.string().nullable(),
      signedBy: z.array(person),
      base: majorityBase.nullable(),
      baseNumber: z.number().nullable(),
      needed: z.number().nullable(),
      vacancies: z.number().nullable(),
      tied: z.array(person),
      tiedVotes: z.number().nullable(),
      tiedSeats: z.number().nullable(),
      tieDecision: z.enum(['vote-again', 'leave-open']).nullable(),
      annulledBecause: z.string().nullable(),
      guards: z.array(guardRecord),
    }),
    search: ['annulledBecause'],
    sort: ['-openedAt', 'round', 'status'],
    filter: ['unit', 'congress', 'election', 'status'],
  }),
  counts: view({
    name: 'counts',
    feature: 'election',
    roles: officers,
    row: z.object({
      /** `<election>:<round>:<team>`. Says that a team has counted, not what: the other team must not see it. */
      id: z.string(),
      ...rowKeys,
      round: z.number(),
      team: countTeam,
      account: id(),
      corrections: z.number(),
      correctedBecause: z.string().nullable(),
      status: z.enum(['entered', 'reconciled', 'annulled']),
      recordedOn: z.string(),
    }),
    search: ['correctedBecause'],
    sort: ['-recordedOn', 'round', 'team', 'status'],
    filter: ['unit', 'congress', 'election', 'team', 'status'],
  }),
  'round-results': view({
    name: 'round-results',
    feature: 'election',
    roles: readers,
    row: z.object({
      /** `<election>:<round>:<person>`. */
      id: z.string(),
      ...rowKeys,
      round: z.number(),
      person,
      votes: z.number(),
      base: majorityBase,
      baseNumber: z.number(),
      needed: z.number(),
      outcome: z.enum(['elected', 'tied', 'not-elected']),
    }),
    search: [],
    sort: ['-votes', 'round', 'outcome'],
    filter: ['unit', 'congress', 'election', 'person', 'outcome'],
  }),
  'elected-members': view({
    name: 'elected-members',
    feature: 'election',
    roles: readers,
    row: z.object({
      /** `<election>:<person>`. */
      id: z.string(),
      ...rowKeys,
      body: appointedBody,
      delegateClass: delegateClass.nullable(),
      person,
      /** null: appointed. */
      votes: z.number().nullable(),
      round: z.number().nullable(),
      appointed: z.boolean(),
      decisionNumber: z.string().nullable(),
    }),
    search: ['decisionNumber'],
    sort: ['body', '-votes'],
    filter: ['unit', 'congress', 'election', 'person', 'body', 'delegateClass', 'appointed'],
  }),
};

export const electionContract: FeatureContract = {
  feature: 'election',
  commands: electionCommands,
  views: electionViews,
  // Two teams count apart: neither may see the other's figures before both are in.
  blind: {
    CountRecorded: {
      until: ['CountsReconciled', 'RoundAnnulled'],
      same: ['round'],
      shows: ['congress', 'round', 'team'],
    },
  },
};
