import { z } from 'zod';
import { chairMode, personnelMode } from './congress.js';
import { command, type FeatureContract, view } from './contract.js';
import { majorityBase } from './election.js';
import { count, day, guardRecord, id, knownDay, line } from './fields.js';
import { branch, readers } from './roles.js';

const firstSession = id('first-sessions');
const congress = id('congresses');
const person = id('people');

/** Posts that the new executive committee elects. */
export const post = z.enum(['chair', 'vice_chair', 'standing_committee', 'inspection_committee', 'inspection_head']);

const ballots = z.strictObject({ issued: count, collected: count, valid: count, invalid: count });

export const firstSessionCommands = {
  'first-session.convene': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: ['presidium', ...branch],
    body: z.strictObject({
      firstSession,
      congress,
      convenor: person.nullable().default(null),
      heldOn: knownDay.nullable().default(null),
      place: line().nullable().default(null),
      majorityBase: majorityBase.nullable().default(null),
    }),
  }),
  'first-session.check-in': command({
    roles: branch,
    when: ['convened', 'meeting'],
    body: z.strictObject({
      firstSession,
      present: count.nullable().default(null),
      persons: z.array(person).max(100).nullable().default(null),
    }),
  }),
  'first-session.elect-posts': command({
    roles: branch,
    when: ['meeting'],
    body: z.strictObject({
      firstSession,
      post,
      seats: count.nullable().default(null),
      number: count.nullable().default(null),
      elected: z
        .array(z.strictObject({ person, votes: count.nullable().default(null) }))
        .max(100)
        .nullable()
        .default(null),
      ballots: ballots.nullable().default(null),
      chairReElected: z.boolean().nullable().default(null),
    }),
  }),
  'first-session.close': command({
    roles: branch,
    when: ['meeting'],
    body: z.strictObject({
      firstSession,
      minutes: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null)
        .meta({ as: 'file' }),
      closedOn: day.nullable().default(null),
    }),
  }),
};

export const firstSessionViews = {
  'first-sessions': view({
    name: 'first-sessions',
    feature: 'first-session',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress,
      status: z.enum(['convened', 'meeting', 'closed']),
      convenor: person.nullable(),
      heldOn: knownDay.nullable(),
      place: z.string().nullable(),
      personnelMode: personnelMode.nullable(),
      chairMode: chairMode.nullable(),
      committeeSize: z.number().nullable(),
      present: z.number().nullable(),
      chair: person.nullable(),
      chairReElected: z.boolean().nullable(),
      minutes: z.string().nullable(),
      closedOn: day.nullable(),
      guards: z.array(guardRecord),
      convenedOn: z.string(),
    }),
    search: ['place'],
    sort: ['-convenedOn', 'status', 'committeeSize'],
    filter: ['unit', 'congress', 'status', 'chairReElected'],
    commands: ['first-session.check-in', 'first-session.elect-posts', 'first-session.close'],
  }),
  'elected-posts': view({
    name: 'elected-posts',
    feature: 'first-session',
    roles: readers,
    row: z.object({
      /** `<first session>:<post>:<round>`; there may be no names. */
      id: z.string(),
      unit: id('union-units'),
      firstSession,
      congress,
      post,
      round: z.number(),
      seats: z.number().nullable(),
      number: z.number().nullable(),
      persons: z.array(person).nullable(),
      issued: z.number().nullable(),
      collected: z.number().nullable(),
      valid: z.number().nullable(),
      invalid: z.number().nullable(),
      needed: z.number().nullable(),
      chairReElected: z.boolean().nullable(),
      guards: z.array(guardRecord),
    }),
    search: [],
    sort: ['post', 'round'],
    filter: ['unit', 'congress', 'firstSession', 'post'],
  }),
  'post-holders': view({
    name: 'post-holders',
    feature: 'first-session',
    roles: readers,
    row: z.object({
      /** `<first session>:<post>:<person>`. */
      id: z.string(),
      unit: id('union-units'),
      firstSession,
      congress,
      post,
      person,
      votes: z.number().nullable(),
      chairReElected: z.boolean().nullable(),
    }),
    search: [],
    sort: ['post', '-votes'],
    filter: ['unit', 'congress', 'firstSession', 'post', 'person'],
  }),
};

export const firstSessionContract: FeatureContract = {
  feature: 'first-session',
  commands: firstSessionCommands,
  views: firstSessionViews,
};
