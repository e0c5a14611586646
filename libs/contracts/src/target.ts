import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { bound, count, day, id, line, term, text } from './fields.js';
import { branch, readers } from './roles.js';

const target = id('targets');
const unit = id('union-units');
const congress = id('congresses').nullable().default(null);
const words = text(1000).nullable().default(null);
const number = z.number().min(-1e15).max(1e15).nullable().default(null);

export const targetScope = z.enum(['single', 'whole-term']);
export const targetPeriod = z.enum(['term', 'year', 'quarter', 'month']);
export const targetOutcome = z.enum([
  'exceeded',
  'met-and-exceeded',
  'met',
  'basically-met-and-exceeded',
  'basically-met',
  'partly-met',
  'missed',
]);
const flow = z.enum(['raised', 'spent']);

export const targetCommands = {
  'target.set': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'secretariat', 'upper_officer', 'system'],
    body: z.strictObject({
      target,
      unit,
      congress,
      scope: targetScope.default('single'),
      term: term.nullable().default(null),
      metric: line(),
      value: number,
      bound: bound.default('='),
      measuredIn: line(50).nullable().default(null),
      period: targetPeriod.nullable().default(null),
      words,
    }),
  }),
  'target.record-measure': command({
    roles: [...branch, 'upper_officer'],
    when: ['set'],
    body: z.strictObject({
      target,
      day: day.nullable().default(null),
      value: number,
      bound: bound.default('='),
      words,
    }),
  }),
  'target.conclude': command({
    roles: [...branch, 'secretariat', 'upper_officer'],
    when: ['set'],
    body: z.strictObject({
      target,
      outcome: targetOutcome.nullable().default(null),
      counted: z.strictObject({ met: count, of: count }).nullable().default(null),
      words,
      day: day.nullable().default(null),
    }),
  }),
  'target.record-fund': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'secretariat', 'upper_officer'],
    body: z.strictObject({
      target,
      unit,
      congress,
      term: term.nullable().default(null),
      names: z.array(line(200)).max(50),
      flow,
      amount: z
        .strictObject({ vnd: z.number().int().min(0).max(1e15), bound: bound.default('=') })
        .meta({ as: 'money' }),
      purpose: text(1000).nullable().default(null),
    }),
  }),
};

export const targetViews = {
  targets: view({
    name: 'targets',
    feature: 'target',
    roles: readers,
    row: z.object({
      id: id(),
      unit,
      congress: id('congresses').nullable(),
      status: z.enum(['set', 'concluded']),
      scope: targetScope,
      term: z.string().nullable(),
      metric: z.string(),
      value: z.number().nullable(),
      bound,
      measuredIn: z.string().nullable(),
      period: targetPeriod.nullable(),
      words: z.string().nullable(),
      /** The last measure. */
      measuredOn: day.nullable(),
      measuredValue: z.number().nullable(),
      measuredBound: bound.nullable(),
      measuredWords: z.string().nullable(),
      outcome: targetOutcome.nullable(),
      met: z.number().nullable(),
      of: z.number().nullable(),
      resultWords: z.string().nullable(),
      concludedOn: day.nullable(),
      setOn: z.string(),
    }),
    search: ['metric', 'words', 'resultWords'],
    sort: ['-setOn', 'metric', 'term', 'status', 'outcome', 'value'],
    filter: ['unit', 'congress', 'status', 'scope', 'term', 'period', 'outcome'],
    commands: ['target.record-measure', 'target.conclude'],
  }),
  measures: view({
    name: 'measures',
    feature: 'target',
    roles: readers,
    row: z.object({
      /** `<target>:<measure>`. */
      id: z.string(),
      unit,
      target,
      congress: id('congresses').nullable(),
      measure: z.number(),
      day: day.nullable(),
      value: z.number().nullable(),
      bound,
      words: z.string().nullable(),
    }),
    search: ['words'],
    sort: ['-day', 'measure', 'value'],
    filter: ['unit', 'congress', 'target'],
  }),
  funds: view({
    name: 'funds',
    feature: 'target',
    of: ['FundRecorded'],
    roles: readers,
    row: z.object({
      id: id(),
      unit,
      congress: id('congresses').nullable(),
      term: z.string().nullable(),
      names: z.array(z.string()),
      flow,
      vnd: z.number().meta({ as: 'money' }),
      bound,
      purpose: z.string().nullable(),
      recordedOn: z.string(),
    }),
    search: ['names', 'purpose'],
    sort: ['-recordedOn', 'vnd', 'term', 'flow'],
    filter: ['unit', 'congress', 'term', 'flow'],
  }),
};

export const targetContract: FeatureContract = { feature: 'target', commands: targetCommands, views: targetViews };
