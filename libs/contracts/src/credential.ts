import { z } from 'zod';
import { congressForm } from './congress.js';
import { command, type FeatureContract, view } from './contract.js';
import { count, id, line, text } from './fields.js';
import { branch, readers } from './roles.js';

const credential = id('rolls');
const person = id('people');

const delegateClass = z.enum(['official', 'alternate']);
const origin = z.enum(['sitting-committee', 'elected', 'appointed']);
const ground = z.enum(['disciplined', 'prosecuted', 'not-duly-elected', 'other']);
/** Votes on the status of delegates (R43). */
const statusVotes = z.strictObject({ for: count, against: count.default(0), abstain: count.default(0) });

export const credentialCommands = {
  'credential.open-roll': command({
    begins: true,
    within: 'congress',
    oneFor: 'congress',
    roles: [...branch, 'credentials_board'],
    body: z.strictObject({ credential, congress: id('congresses') }),
  }),
  'credential.allot-seats': command({
    roles: [...branch, 'upper_officer'],
    when: ['open'],
    body: z.strictObject({ credential, subUnit: id('union-units'), official: count, alternate: count.default(0) }),
  }),
  'credential.name-delegate': command({
    roles: [...branch, 'union_group', 'upper_officer'],
    when: ['open'],
    body: z.strictObject({
      credential,
      person,
      delegateClass: delegateClass.default('official'),
      origin: origin.default('elected'),
      subUnit: id('union-units').nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'credential.replace': command({
    roles: [...branch, 'credentials_board'],
    when: ['open'],
    body: z.strictObject({ credential, person, alternate: person, reason: text(1000) }),
  }),
  'credential.accredit': command({
    roles: [...branch, 'credentials_board'],
    when: ['open'],
    body: z.strictObject({
      credential,
      person,
      disciplined: z.boolean().nullable().default(null),
      prosecuted: z.boolean().nullable().default(null),
      note: text(1000).nullable().default(null),
    }),
  }),
  'credential.refuse': command({
    roles: [...branch, 'credentials_board'],
    when: ['open'],
    body: z.strictObject({ credential, person, ground, reason: text(1000) }),
  }),
  'credential.check-in': command({
    roles: [...branch, 'credentials_board', 'secretariat'],
    when: ['open'],
    body: z.strictObject({ credential, person }),
  }),
  'credential.close-roll': command({
    roles: [...branch, 'credentials_board'],
    when: ['open'],
    body: z.strictObject({
      credential,
      convened: count.nullable().default(null),
      present: count.nullable().default(null),
      statusVotes: statusVotes.nullable().default(null),
      report: text(20_000).nullable().default(null),
    }),
  }),
  'credential.reopen-roll': command({
    roles: [...branch, 'credentials_board', 'presidium'],
    when: ['closed'],
    body: z.strictObject({ credential, reason: text(1000) }),
  }),
  'credential.invite-guest': command({
    roles: branch,
    when: ['open', 'closed'],
    body: z.strictObject({
      credential,
      person,
      /** Every post held, as it is read out. */
      capacities: z.array(line()).min(1).max(10),
      note: text(1000).nullable().default(null),
    }),
  }),
  'credential.withdraw-invitation': command({
    roles: branch,
    when: ['open', 'closed'],
    body: z.strictObject({ credential, person, reason: text(1000) }),
  }),
};

export const credentialViews = {
  rolls: view({
    name: 'rolls',
    feature: 'credential',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses'),
      status: z.enum(['open', 'closed']),
      form: congressForm.nullable(),
      members: z.number().nullable(),
      convened: z.number().nullable(),
      /** So far while the roll is open; as closed afterwards. */
      present: z.number().nullable(),
      /** Official seats allotted to the sub-units. */
      allotted: z.number(),
      official: z.number().nullable(),
      appointed: z.number().nullable(),
      alternate: z.number().nullable(),
      refused: z.number(),
      guests: z.number(),
      statusFor: z.number().nullable(),
      statusAgainst: z.number().nullable(),
      statusAbstain: z.number().nullable(),
      heard: z.enum(['credentials-report', 'membership-report']).nullable(),
      report: z.string().nullable(),
      openedOn: z.string(),
      closedOn: z.string().nullable(),
    }),
    search: ['report'],
    sort: ['-openedOn', 'status', 'present'],
    filter: ['unit', 'congress', 'status'],
    commands: Object.keys(credentialCommands).filter((type) => type !== 'credential.open-roll'),
  }),
  'seat-allotments': view({
    name: 'seat-allotments',
    feature: 'credential',
    roles: readers,
    row: z.object({
      /** `<roll>:<sub-unit>`. */
      id: z.string(),
      unit: id('union-units'),
      congress: id('congresses'),
      credential,
      subUnit: id('union-units'),
      official: z.number(),
      alternate: z.number(),
    }),
    search: [],
    sort: ['-official', 'alternate'],
    filter: ['unit', 'congress', 'credential', 'subUnit'],
  }),
  delegates: view({
    name: 'delegates',
    feature: 'credential',
    roles: readers,
    row: z.object({
      /** `<roll>:<person>`. */
      id: z.string(),
      unit: id('union-units'),
      congress: id('congresses'),
      credential,
      person,
      /** Null: a member who checked in at a plenary. */
      delegateClass: delegateClass.nullable(),
      origin: origin.nullable(),
      subUnit: id('union-units').nullable(),
      standing: z.enum(['named', 'accredited', 'refused', 'replaced', 'member']),
      present: z.boolean(),
      ground: ground.nullable(),
      reason: z.string().nullable(),
      /** Who took the seat, or whose seat was taken. */
      replacedBy: person.nullable(),
      replaces: person.nullable(),
      note: z.string().nullable(),
    }),
    search: ['note', 'reason'],
    sort: ['standing', 'delegateClass', 'origin', 'subUnit', 'present'],
    filter: ['unit', 'congress', 'credential', 'person', 'delegateClass', 'origin', 'subUnit', 'standing', 'present'],
  }),
  guests: view({
    name: 'guests',
    feature: 'credential',
    roles: readers,
    row: z.object({
      /** `<roll>:<person>`. */
      id: z.string(),
      unit: id('union-units'),
      congress: id('congresses'),
      credential,
      person,
      capacities: z.array(z.string()),
      standing: z.enum(['invited', 'withdrawn']),
      reason: z.string().nullable(),
      note: z.string().nullable(),
    }),
    search: ['note'],
    sort: ['standing', 'person'],
    filter: ['unit', 'congress', 'credential', 'person', 'standing'],
  }),
};

export const credentialContract: FeatureContract = {
  feature: 'credential',
  commands: credentialCommands,
  views: credentialViews,
};
