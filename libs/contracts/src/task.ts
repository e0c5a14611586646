import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { paperKind } from './document.js';
import { day, id, line, text } from './fields.js';
import { branch, readers } from './roles.js';

export const taskCommands = {
  'task.assign': command({
    begins: true,
    within: 'unit',
    roles: [...branch, 'upper_officer'],
    body: z.strictObject({
      task: id('tasks'),
      unit: id('union-units'),
      title: line(),
      assignee: id('people'),
      dueOn: day.nullable().default(null),
      congress: id('congresses').nullable().default(null),
      meeting: id('meetings').nullable().default(null),
      paper: paperKind.nullable().default(null),
      document: id('documents').nullable().default(null),
      note: text().nullable().default(null),
    }),
  }),
  'task.accept': command({
    roles: branch,
    when: ['assigned'],
    body: z.strictObject({ task: id('tasks') }),
  }),
  'task.report': command({
    roles: branch,
    when: ['assigned', 'accepted'],
    body: z.strictObject({
      task: id('tasks'),
      progress: text(),
      percent: z.number().int().min(0).max(100).nullable().default(null).meta({ as: 'percent' }),
    }),
  }),
  'task.finish': command({
    roles: branch,
    when: ['assigned', 'accepted'],
    body: z.strictObject({ task: id('tasks'), result: text() }),
  }),
  'task.reopen': command({
    roles: [...branch, 'upper_officer'],
    when: ['finished'],
    body: z.strictObject({ task: id('tasks'), reason: text() }),
  }),
};

export const taskViews = {
  tasks: view({
    name: 'tasks',
    feature: 'task',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      title: z.string(),
      status: z.enum(['assigned', 'accepted', 'finished']),
      assignee: id('people'),
      dueOn: day.nullable(),
      congress: id('congresses').nullable(),
      meeting: id('meetings').nullable(),
      // null as well for tasks that were assigned before a task could name its paper
      paper: paperKind.nullable(),
      document: id('documents').nullable(),
      note: z.string().nullable(),
      progress: z.string().nullable(),
      percent: z.number().nullable(),
      result: z.string().nullable(),
      assignedOn: z.string(),
    }),
    search: ['title', 'note'],
    sort: ['dueOn', 'title', 'status', '-assignedOn'],
    filter: ['unit', 'status', 'assignee', 'congress', 'meeting', 'paper', 'document'],
    commands: ['task.accept', 'task.report', 'task.finish', 'task.reopen'],
  }),
};

export const taskContract: FeatureContract = { feature: 'task', commands: taskCommands, views: taskViews };
