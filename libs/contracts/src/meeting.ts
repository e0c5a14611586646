import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, id, knownDay, line, text } from './fields.js';
import { branch, readers } from './roles.js';

export const meetingKind = z.enum(['quarterly', 'extraordinary', 'preparation', 'lessons-learned', 'study', 'other']);
export const partOfDay = z.enum(['morning', 'afternoon', 'evening', 'whole-day']);
export const itemKind = z.enum([
  'work-results',
  'draft-documents',
  'draft-documents-last-review',
  'upper-drafts',
  'charter',
  'petitions',
  'directives',
  'task-assignment',
  'personnel',
  'other',
]);
const known = knownDay.shape.known;
const item = z.number().int().min(1).max(200);
const meeting = id('meetings');
const keepers = [...branch, 'upper_officer'] as const;

export const meetingCommands = {
  'meeting.call': command({
    begins: true,
    within: 'unit',
    roles: keepers,
    body: z.strictObject({
      meeting,
      unit: id('union-units'),
      kind: meetingKind,
      title: line(),
      dueOn: knownDay.nullable().default(null),
      partOfDay: partOfDay.nullable().default(null),
      place: line().nullable().default(null),
      chair: id('people').nullable().default(null),
    }),
  }),
  'meeting.set-agenda': command({
    roles: keepers,
    when: ['called', 'held'],
    body: z.strictObject({
      meeting,
      items: z
        .array(
          z.strictObject({
            item,
            title: line(),
            kind: itemKind,
            congress: id('congresses').nullable().default(null),
          }),
        )
        .min(1)
        .max(50),
    }),
  }),
  'meeting.hold': command({
    roles: keepers,
    when: ['called'],
    body: z.strictObject({
      meeting,
      heldOn: knownDay.nullable().default(null),
      partOfDay: partOfDay.nullable().default(null),
      summoned: count.nullable().default(null),
      present: count.nullable().default(null),
      chairedBy: id('people').nullable().default(null),
    }),
  }),
  'meeting.record-item': command({
    roles: keepers,
    when: ['held'],
    body: z.strictObject({ meeting, item, summary: text(), outcome: line().nullable().default(null) }),
  }),
  'meeting.conclude': command({
    roles: keepers,
    when: ['held'],
    body: z.strictObject({ meeting, conclusion: text(), outcome: line().nullable().default(null) }),
  }),
};

export const meetingViews = {
  meetings: view({
    name: 'meetings',
    feature: 'meeting',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      kind: meetingKind,
      title: z.string(),
      status: z.enum(['called', 'held', 'concluded']),
      dueOn: day.nullable(),
      dueOnKnown: known.nullable(),
      heldOn: day.nullable(),
      heldOnKnown: known.nullable(),
      heldOnNote: z.string().nullable(),
      partOfDay: partOfDay.nullable(),
      place: z.string().nullable(),
      // who chaired it; before it is held, who is to chair it
      chair: id('people').nullable(),
      summoned: z.number().nullable(),
      present: z.number().nullable(),
      items: z.number(),
      congresses: z.array(id('congresses')),
      conclusion: z.string().nullable(),
      outcome: z.string().nullable(),
      unrecorded: z.array(z.number()),
    }),
    search: ['title', 'place', 'conclusion'],
    sort: ['-heldOn', '-dueOn', 'title', 'status'],
    filter: ['unit', 'kind', 'status', 'chair'],
    commands: ['meeting.set-agenda', 'meeting.hold', 'meeting.record-item', 'meeting.conclude'],
  }),
  // `<meeting>:<item>`
  'agenda-items': view({
    name: 'agenda-items',
    feature: 'meeting',
    roles: readers,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      meeting,
      item,
      title: z.string(),
      kind: itemKind,
      congress: id('congresses').nullable(),
      summary: z.string().nullable(),
      outcome: z.string().nullable(),
      recorded: z.boolean(),
    }),
    search: ['title', 'summary', 'outcome'],
    sort: ['item', 'kind', 'title'],
    filter: ['unit', 'meeting', 'congress', 'kind', 'recorded'],
  }),
};

export const meetingContract: FeatureContract = { feature: 'meeting', commands: meetingCommands, views: meetingViews };
