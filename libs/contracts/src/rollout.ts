import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, guardRecord, id, line, text } from './fields.js';
import { branch, readers } from './roles.js';

const rollout = id('rollouts');
const congress = id('congresses');
const note = text().nullable().default(null);
const percent = z.number().int().min(0).max(100).nullable().default(null).meta({ as: 'percent' });

/** What an outgoing committee hands over. */
export const itemKind = z.enum(['papers', 'assets', 'finance', 'account', 'seal']);
const item = z.strictObject({ kind: itemKind, description: line(), complete: z.boolean().default(true) });

export const rolloutCommands = {
  'rollout.start': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: [...branch, 'system'],
    body: z.strictObject({ rollout, congress }),
  }),
  'rollout.publish-resolution': command({
    roles: branch,
    when: ['started'],
    body: z.strictObject({
      rollout,
      document: id('documents').nullable().default(null),
      publishedOn: day.nullable().default(null),
      channel: line().nullable().default(null),
      address: line(500).nullable().default(null),
    }),
  }),
  'rollout.schedule-briefing': command({
    roles: branch,
    when: ['started'],
    body: z.strictObject({
      rollout,
      subject: line(),
      day: day.nullable().default(null),
      place: line().nullable().default(null),
      subUnits: z.array(id('union-units')).max(1000).default([]),
    }),
  }),
  'rollout.acknowledge': command({
    roles: [...branch, 'union_group'],
    when: ['started'],
    body: z.strictObject({
      rollout,
      briefing: z.number().int().min(1),
      subUnit: id('union-units'),
      attended: count.nullable().default(null),
      note,
    }),
  }),
  'rollout.report': command({
    roles: branch,
    when: ['started'],
    body: z.strictObject({ rollout, progress: text(), percent }),
  }),
  'rollout.hand-over': command({
    roles: branch,
    when: ['started'],
    body: z.strictObject({
      rollout,
      day: day.nullable().default(null),
      handedBy: id('people').nullable().default(null),
      takenBy: id('people').nullable().default(null),
      items: z.array(item).max(200),
      minutes: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null)
        .meta({ as: 'file' }),
      note,
    }),
  }),
  'rollout.issue-action-programme': command({
    roles: branch,
    when: ['started'],
    body: z.strictObject({
      rollout,
      title: line(),
      document: id('documents').nullable().default(null),
      issuedOn: day.nullable().default(null),
    }),
  }),
  'rollout.close': command({
    roles: ['branch_chair'],
    when: ['started'],
    body: z.strictObject({ rollout, note }),
  }),
};

const keys = { id: z.string(), unit: id('union-units'), rollout, congress };

export const rolloutViews = {
  rollouts: view({
    name: 'rollouts',
    feature: 'rollout',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress,
      status: z.enum(['started', 'closed']),
      resolution: id('documents').nullable(),
      publishedOn: day.nullable(),
      channel: z.string().nullable(),
      address: z.string().nullable(),
      briefings: z.number(),
      progress: z.string().nullable(),
      percent: z.number().nullable().meta({ as: 'percent' }),
      handedOverOn: day.nullable(),
      programme: z.string().nullable(),
      programmeDocument: id('documents').nullable(),
      programmeIssuedOn: day.nullable(),
      unacknowledged: z.number().nullable(),
      note: z.string().nullable(),
      startedOn: z.string(),
    }),
    search: ['channel', 'progress', 'programme', 'note'],
    sort: ['-startedOn', 'status', 'publishedOn', 'handedOverOn', 'percent'],
    filter: ['unit', 'congress', 'status'],
    commands: Object.keys(rolloutCommands).filter((type) => type !== 'rollout.start'),
  }),
  briefings: view({
    name: 'briefings',
    feature: 'rollout',
    roles: readers,
    row: z.object({
      /** `<rollout>:<briefing>`. */
      ...keys,
      briefing: z.number(),
      subject: z.string(),
      day: day.nullable(),
      place: z.string().nullable(),
      subUnits: z.array(id('union-units')),
    }),
    search: ['subject', 'place'],
    sort: ['-day', 'subject', 'briefing'],
    filter: ['unit', 'congress', 'rollout'],
  }),
  acknowledgements: view({
    name: 'acknowledgements',
    feature: 'rollout',
    roles: readers,
    row: z.object({
      /** `<rollout>:<briefing>:<sub-unit>`. */
      ...keys,
      briefing: z.number(),
      subUnit: id('union-units'),
      attended: z.number().nullable(),
      note: z.string().nullable(),
      acknowledgedOn: z.string(),
    }),
    search: ['note'],
    sort: ['-acknowledgedOn', 'briefing', 'attended'],
    filter: ['unit', 'congress', 'rollout', 'subUnit'],
  }),
  'rollout-reports': view({
    name: 'rollout-reports',
    feature: 'rollout',
    roles: readers,
    row: z.object({
      /** `<rollout>:<report>`. */
      ...keys,
      report: z.number(),
      progress: z.string(),
      percent: z.number().nullable().meta({ as: 'percent' }),
      reportedOn: z.string(),
    }),
    search: ['progress'],
    sort: ['-reportedOn', 'report', 'percent'],
    filter: ['unit', 'congress', 'rollout'],
  }),
  'hand-overs': view({
    name: 'hand-overs',
    feature: 'rollout',
    roles: readers,
    row: z.object({
      /** `<rollout>:<hand-over>`. */
      ...keys,
      handOver: z.number(),
      day: day.nullable(),
      handedBy: id('people').nullable(),
      takenBy: id('people').nullable(),
      items: z.array(z.object({ kind: itemKind, description: z.string(), complete: z.boolean() })),
      minutes: z.string().nullable().meta({ as: 'file' }),
      note: z.string().nullable(),
      guards: z.array(guardRecord),
    }),
    search: ['note'],
    sort: ['-day', 'handOver'],
    filter: ['unit', 'congress', 'rollout', 'handedBy', 'takenBy'],
  }),
};

export const rolloutContract: FeatureContract = {
  feature: 'rollout',
  commands: rolloutCommands,
  views: rolloutViews,
};
