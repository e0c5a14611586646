import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { day, id, line, text } from './fields.js';
import { branch, readers } from './roles.js';

const petition = id('petitions');
const addressee = z.enum(['employer', 'upper-union', 'party-committee', 'other']);
const outcome = z.enum(['granted', 'partly-granted', 'explained', 'withdrawn']);
const going = ['raised', 'consolidated', 'forwarded', 'answered'];

export const petitionCommands = {
  'petition.raise': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'union_group', 'member'],
    body: z.strictObject({
      petition,
      unit: id('union-units'),
      topic: line(),
      text: text(),
      congress: id('congresses').nullable().default(null),
      meeting: id('meetings').nullable().default(null),
      person: id('people').nullable().default(null),
      group: line().nullable().default(null),
    }),
  }),
  'petition.consolidate': command({
    begins: true,
    within: 'unit',
    roles: branch,
    body: z.strictObject({
      petition,
      unit: id('union-units'),
      topic: line(),
      summary: text(),
      congress: id('congresses').nullable().default(null),
      petitions: z.array(id('petitions')).max(500).default([]),
      isNone: z.boolean().default(false),
    }),
  }),
  'petition.forward': command({
    roles: branch,
    when: going,
    body: z.strictObject({
      petition,
      addressee,
      to: id('union-units').nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'petition.answer': command({
    roles: [...branch, 'party_committee', 'upper_officer', 'secretariat'],
    when: going,
    body: z.strictObject({
      petition,
      text: text(),
      answeredBy: id('people').nullable().default(null),
      capacity: line(),
      atCongress: z.boolean().default(false),
    }),
  }),
  'petition.close': command({
    roles: [...branch, 'upper_officer'],
    when: going,
    body: z.strictObject({ petition, outcome, note: text(1000).nullable().default(null) }),
  }),
};

export const petitionViews = {
  petitions: view({
    name: 'petitions',
    feature: 'petition',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses').nullable(),
      meeting: id('meetings').nullable(),
      topic: z.string(),
      /** The petition itself, or the summary of several. */
      text: z.string(),
      status: z.enum(['raised', 'consolidated', 'forwarded', 'answered', 'closed']),
      person: id('people').nullable(),
      group: z.string().nullable(),
      /** A summary, and of how many; 0 for a single petition. */
      sumsUp: z.number(),
      /** The branch states that its members ask for nothing. */
      isNone: z.boolean(),
      /** The summary that a single petition went into. */
      partOf: id('petitions').nullable(),
      addressee: addressee.nullable(),
      to: id('union-units').nullable(),
      answer: z.string().nullable(),
      answeredBy: id('people').nullable(),
      capacity: z.string().nullable(),
      atCongress: z.boolean().nullable(),
      outcome: outcome.nullable(),
      raisedOn: day,
      forwardedOn: day.nullable(),
      answeredOn: day.nullable(),
      closedOn: day.nullable(),
    }),
    search: ['topic', 'text', 'group', 'answer'],
    sort: ['-raisedOn', 'topic', 'status', '-answeredOn'],
    filter: ['unit', 'congress', 'meeting', 'status', 'addressee', 'to', 'partOf', 'outcome'],
    commands: ['petition.forward', 'petition.answer', 'petition.close'],
  }),
};

export const petitionContract: FeatureContract = {
  feature: 'petition',
  commands: petitionCommands,
  views: petitionViews,
};
