import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { day, id, line, text } from './fields.js';
import { branch, readers } from './roles.js';

const opinion = id('opinions');
const target = z.enum(['upper-draft', 'charter', 'other']);

export const opinionCommands = {
  'opinion.record': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'union_group', 'member'],
    body: z.strictObject({
      opinion,
      unit: id('union-units'),
      target,
      title: line(),
      document: id('documents').nullable().default(null),
      congress: id('congresses').nullable().default(null),
      meeting: id('meetings').nullable().default(null),
      text: text(),
      person: id('people').nullable().default(null),
      group: line().nullable().default(null),
    }),
  }),
  'opinion.consolidate': command({
    begins: true,
    within: 'unit',
    roles: branch,
    body: z.strictObject({
      opinion,
      unit: id('union-units'),
      target,
      title: line(),
      document: id('documents').nullable().default(null),
      congress: id('congresses').nullable().default(null),
      opinions: z.array(id('opinions')).max(500).default([]),
      summary: text(),
      isNone: z.boolean().default(false),
    }),
  }),
  'opinion.send-up': command({
    roles: branch,
    when: ['recorded', 'consolidated'],
    body: z.strictObject({
      opinion,
      to: id('union-units').nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
};

export const opinionViews = {
  opinions: view({
    name: 'opinions',
    feature: 'opinion',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses').nullable(),
      meeting: id('meetings').nullable(),
      target,
      title: z.string(),
      document: id('documents').nullable(),
      status: z.enum(['recorded', 'consolidated', 'sent']),
      /** The opinion itself, or the summary of several. */
      text: z.string(),
      person: id('people').nullable(),
      group: z.string().nullable(),
      /** A summary, and of how many; 0 for a single opinion. */
      sumsUp: z.number(),
      isNone: z.boolean(),
      /** The summary that a single opinion went into. */
      partOf: id('opinions').nullable(),
      to: id('union-units').nullable(),
      recordedOn: day,
      sentOn: day.nullable(),
    }),
    search: ['title', 'text', 'group'],
    sort: ['-recordedOn', 'target', 'status', 'title'],
    filter: ['unit', 'congress', 'meeting', 'target', 'status', 'document', 'partOf', 'to'],
    commands: ['opinion.send-up'],
  }),
};

export const opinionContract: FeatureContract = { feature: 'opinion', commands: opinionCommands, views: opinionViews };
