import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, line, text } from './fields.js';
import { branch, type Role, readers } from './roles.js';

const vote = id('open-votes');
const counters: readonly Role[] = ['presidium', 'secretariat', 'ballot_board', ...branch];

const topic = z.enum([
  'boards',
  'programme',
  'house-rules',
  'delegate-status',
  'number',
  'personnel-plan',
  'candidate-list',
  'run-off',
  'open-seats',
  'resolution',
  'other',
]);
const method = z.enum(['show-of-hands', 'roll-call', 'ballot']);

export const voteCommands = {
  'vote.put-to-vote': command({
    begins: true,
    within: 'sitting',
    roles: ['presidium', ...branch],
    body: z.strictObject({
      vote,
      sitting: id('sittings'),
      question: text(2000),
      topic: topic.default('other'),
      method: method.default('show-of-hands'),
      present: count.nullable().default(null),
    }),
  }),
  'vote.record-count': command({
    roles: counters,
    when: ['put', 'counted'],
    body: z.strictObject({
      vote,
      for: count.nullable().default(null),
      against: count.nullable().default(null),
      abstain: count.nullable().default(null),
      notVoting: count.nullable().default(null),
    }),
  }),
  'vote.declare': command({
    roles: ['presidium', ...branch],
    when: ['put', 'counted'],
    body: z.strictObject({
      vote,
      /** Only for a report that gives no count. */
      passed: z.boolean().nullable().default(null),
      words: line().nullable().default(null),
    }),
  }),
  'vote.annul': command({
    roles: ['presidium', 'branch_chair'],
    when: ['put', 'counted', 'carried', 'lost'],
    body: z.strictObject({ vote, reason: text(1000) }),
  }),
};

export const voteViews = {
  'open-votes': view({
    name: 'open-votes',
    feature: 'vote',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses'),
      sitting: id('sittings'),
      question: z.string(),
      topic,
      method,
      status: z.enum(['put', 'counted', 'carried', 'lost', 'annulled']),
      present: z.number().nullable(),
      for: z.number().nullable(),
      against: z.number().nullable(),
      abstain: z.number().nullable(),
      notVoting: z.number().nullable(),
      /** Votes for that it takes. */
      needed: z.number().nullable(),
      words: z.string().nullable(),
      reason: z.string().nullable(),
      putOn: day,
      declaredOn: day.nullable(),
    }),
    search: ['question', 'words'],
    sort: ['-putOn', 'status', 'topic'],
    filter: ['unit', 'congress', 'sitting', 'status', 'topic', 'method'],
    commands: ['vote.record-count', 'vote.declare', 'vote.annul'],
  }),
};

export const voteContract: FeatureContract = { feature: 'vote', commands: voteCommands, views: voteViews };
