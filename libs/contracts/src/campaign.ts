import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, knownDay, line, regulation, term, text } from './fields.js';
import { readers } from './roles.js';
import { runningStages } from './running-stages.js';

export const campaignStatus = z.enum(['drafted', 'consulted', ...runningStages, 'closed']);
export const level = z.enum([
  'union_group',
  'section_union',
  'member_union',
  'grassroots_union',
  'ward_union',
  'direct_upper',
  'corporation_union',
  'labour_federation',
  'confederation',
]);
export const exemptionReason = z.enum([
  'provisional-committee',
  'hardship',
  'shrinking',
  'moving',
  'dissolving',
  'cannot-hold',
  'wound-up',
  'other',
]);
const ruleSet = regulation.shape.ruleSet;
const known = knownDay.shape.known;
const mark = z.enum(['T', 'S', 'I', 'G', 'U']);

const campaign = id('campaigns');
const branch = id('union-units');
const on = day.nullable().default(null);
const words = text().nullable().default(null);
const exception = text(1000).nullable().default(null);
const upper = ['upper_officer'] as const;

const setting = z.strictObject({
  provision: line(60),
  value: z.unknown(),
  settledBy: line(),
  reason: text(1000).nullable().default(null),
});
const question = z.strictObject({
  topic: line().nullable().default(null),
  question: text(2000),
  answer: text().nullable().default(null),
  answeredBy: id('people').nullable().default(null),
});

export const campaignCommands = {
  'campaign.draft': command({
    begins: true,
    within: 'unit',
    roles: upper,
    body: z.strictObject({
      campaign,
      unit: id('union-units'),
      name: line(),
      term,
      ruleSet,
      upperCongress: id('congresses').nullable().default(null),
      note: words,
    }),
  }),
  'campaign.consult': command({
    roles: upper,
    when: ['drafted', 'consulted'],
    body: z.strictObject({ campaign, consulted: id('union-units').nullable().default(null), on, words: text() }),
  }),
  'campaign.issue': command({
    roles: upper,
    when: ['drafted', 'consulted'],
    body: z.strictObject({
      campaign,
      number: line(100).nullable().default(null),
      issuedOn: day.nullable().default(null),
      settings: z.array(setting).max(120).default([]),
    }),
  }),
  'campaign.allocate': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      quotas: z
        .array(
          z.strictObject({
            branch,
            official: count.nullable().default(null),
            alternates: count.nullable().default(null),
          }),
        )
        .max(5000)
        .default([]),
      deadlines: z
        .array(z.strictObject({ level, dueOn: day }))
        .max(10)
        .default([]),
    }),
  }),
  'campaign.train': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      title: line(),
      heldOn: day.nullable().default(null),
      participants: count.nullable().default(null),
      words,
    }),
  }),
  'campaign.name-pilot': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign, branch, on, reason: text(1000).nullable().default(null) }),
  }),
  'campaign.record-lesson': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      branch,
      heldOn: knownDay.nullable().default(null),
      place: line().nullable().default(null),
      participants: count.nullable().default(null),
      ledBy: z.array(id('people')).max(20).default([]),
      topics: z.array(line()).min(1).max(50),
      questions: z.array(question).max(100).default([]),
      words,
      meeting: id('meetings').nullable().default(null),
    }),
  }),
  'campaign.share-lessons': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign, on, words, exception }),
  }),
  'campaign.take-stock': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign }),
  }),
  'campaign.begin-roll-out': command({
    roles: ['system'],
    bySystem: true,
    body: z.strictObject({ campaign }),
  }),
  'campaign.exempt-branch': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      branch,
      reason: exemptionReason,
      words,
      basis: line().nullable().default(null),
      on,
    }),
  }),
  'campaign.lift-exemption': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign, branch, reason: text(1000) }),
  }),
  'campaign.move-deadline': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      level: level.nullable().default(null),
      branch: branch.nullable().default(null),
      dueOn: day,
      reason: text(1000),
    }),
  }),
  'campaign.consolidate': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      on,
      opinions: count.nullable().default(null),
      petitions: count.nullable().default(null),
      words,
    }),
  }),
  'campaign.prepare-upper-congress': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign, on, words, exception }),
  }),
  'campaign.record-upper-congress': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({
      campaign,
      congress: id('congresses').nullable().default(null),
      heldOn: knownDay.nullable().default(null),
      exception,
    }),
  }),
  'campaign.disseminate': command({
    roles: upper,
    when: ['upper-congress-held'],
    body: z.strictObject({ campaign, on, channel: line().nullable().default(null), words }),
  }),
  'campaign.close': command({
    roles: upper,
    when: runningStages,
    body: z.strictObject({ campaign, on, words, exception }),
  }),
};

export const campaignViews = {
  campaigns: view({
    name: 'campaigns',
    feature: 'campaign',
    roles: readers,
    everyone: true,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      name: z.string(),
      term,
      ruleSet,
      status: campaignStatus,
      number: z.string().nullable(),
      issuedOn: day.nullable(),
      settled: z.array(
        z.object({
          provision: z.string(),
          rule: z.string(),
          mark,
          value: z.unknown(),
          settledBy: z.string(),
          reason: z.string().nullable(),
        }),
      ),
      upperCongress: id('congresses').nullable(),
      upperCongressOn: day.nullable(),
      consultations: z.array(
        z.object({
          entry: z.number(),
          consulted: id('union-units').nullable(),
          on: day.nullable(),
          words: z.string(),
        }),
      ),
      pilots: z.array(id('union-units')),
      lessons: z.number(),
      pilotsHeldOn: day.nullable(),
      lessonsSharedOn: day.nullable(),
      openPilots: z.array(id('union-units')),
      opinions: z.number().nullable(),
      petitions: z.number().nullable(),
      rollOutOn: day.nullable(),
      completedOn: day.nullable(),
      preparedOn: day.nullable(),
      disseminatedOn: day.nullable(),
      channel: z.string().nullable(),
      closedOn: day.nullable(),
      note: z.string().nullable(),
    }),
    search: ['name', 'number', 'note'],
    sort: ['-term', 'name', 'status', '-issuedOn'],
    filter: ['unit', 'term', 'ruleSet', 'status'],
    commands: [
      'campaign.consult',
      'campaign.issue',
      'campaign.allocate',
      'campaign.train',
      'campaign.name-pilot',
      'campaign.record-lesson',
      'campaign.share-lessons',
      'campaign.take-stock',
      'campaign.exempt-branch',
      'campaign.lift-exemption',
      'campaign.move-deadline',
      'campaign.consolidate',
      'campaign.prepare-upper-congress',
      'campaign.record-upper-congress',
      'campaign.disseminate',
      'campaign.close',
    ],
  }),
  // `<campaign>:<branch>`; the row belongs to the branch.
  pilots: view({
    name: 'pilots',
    feature: 'campaign',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      branch,
      name: z.string(),
      namedOn: day.nullable(),
      reason: z.string().nullable(),
      namedBy: id('union-units'),
    }),
    search: ['name', 'reason'],
    sort: ['name', '-namedOn'],
    filter: ['campaign', 'branch', 'unit'],
  }),
  // `<campaign>:<entry>`; every branch of the campaign learns from it.
  lessons: view({
    name: 'lessons',
    feature: 'campaign',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      branch,
      heldOn: day.nullable(),
      heldOnKnown: known.nullable(),
      heldOnNote: z.string().nullable(),
      place: z.string().nullable(),
      participants: z.number().nullable(),
      ledBy: z.array(id('people')),
      topics: z.array(z.string()),
      questions: z.array(
        z.object({
          topic: z.string().nullable(),
          question: z.string(),
          answer: z.string().nullable(),
          answeredBy: id('people').nullable(),
        }),
      ),
      words: z.string().nullable(),
      meeting: id('meetings').nullable(),
    }),
    search: ['topics', 'words', 'place'],
    sort: ['-heldOn', 'branch'],
    filter: ['campaign', 'branch', 'unit'],
  }),
  // `<campaign>:<branch>`; the row belongs to the branch.
  exemptions: view({
    name: 'exemptions',
    feature: 'campaign',
    roles: readers,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      branch,
      name: z.string(),
      reason: exemptionReason,
      rule: z.string().nullable(),
      words: z.string().nullable(),
      basis: z.string().nullable(),
      exemptedOn: day.nullable(),
    }),
    search: ['name', 'words', 'basis'],
    sort: ['name', 'reason', '-exemptedOn'],
    filter: ['campaign', 'branch', 'reason', 'unit'],
  }),
  // `<campaign>:<level>`, or `<campaign>:<branch>` where a branch has a day of its own.
  deadlines: view({
    name: 'deadlines',
    feature: 'campaign',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      level: level.nullable(),
      branch: branch.nullable(),
      dueOn: day,
      was: day.nullable(),
      reason: z.string().nullable(),
    }),
    search: ['reason'],
    sort: ['dueOn', 'level'],
    filter: ['campaign', 'level', 'branch', 'unit'],
  }),
  // `<campaign>:<branch>`; the row belongs to the branch.
  allocations: view({
    name: 'allocations',
    feature: 'campaign',
    roles: readers,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      branch,
      official: z.number().nullable(),
      alternates: z.number().nullable(),
    }),
    search: [],
    sort: ['branch', '-official'],
    filter: ['campaign', 'branch', 'unit'],
  }),
  // `<campaign>:<entry>`
  trainings: view({
    name: 'trainings',
    feature: 'campaign',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      campaign,
      title: z.string(),
      heldOn: day.nullable(),
      participants: z.number().nullable(),
      words: z.string().nullable(),
    }),
    search: ['title', 'words'],
    sort: ['-heldOn', 'title'],
    filter: ['campaign', 'unit'],
  }),
};

export const campaignContract: FeatureContract = {
  feature: 'campaign',
  commands: campaignCommands,
  views: campaignViews,
};
