import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { day, id, line, term, text } from './fields.js';
import { branch, readers } from './roles.js';

export const gender = z.enum(['female', 'male', 'other']);
export const postKind = z.enum([
  'chair',
  'vice_chair',
  'standing_member',
  'committee_member',
  'inspection_head',
  'inspection_member',
  'group_head',
  'party_secretary',
  'party_committee_member',
  'employer_leader',
  'state_leader',
  'other',
]);
const how = z.enum(['elected', 'appointed', 'unknown']);
const leftBecause = z.enum(['term-ended', 'resigned', 'transferred', 'retired', 'dismissed', 'unit-wound-up', 'other']);

const person = id('people');
const details = {
  name: line(200),
  birthDate: day.nullable().default(null),
  gender: gender.nullable().default(null),
  phone: line(30).nullable().default(null),
  email: z.email().max(200).nullable().default(null).meta({ as: 'line' }),
  note: text(2000).nullable().default(null),
};
const entry = z.number().int().min(1).max(1000);
const keepers = [...branch, 'upper_officer'] as const;

export const personCommands = {
  'person.register': command({
    begins: true,
    within: 'unit',
    roles: [...keepers, 'credentials_board', 'secretariat', 'system'],
    body: z.strictObject({ person, unit: id('union-units'), ...details }),
  }),
  'person.correct': command({
    roles: keepers,
    when: ['registered'],
    body: z.strictObject({ person, ...details, reason: text(1000) }),
  }),
  'person.take-post': command({
    roles: [...keepers, 'system'],
    when: ['registered'],
    body: z.strictObject({
      person,
      post: postKind,
      title: line(),
      union: id('union-units').nullable().default(null),
      organisation: line().nullable().default(null),
      from: day.nullable().default(null),
      term: term.nullable().default(null),
      how: how.default('unknown'),
      reElected: z.boolean().nullable().default(null),
      congress: id('congresses').nullable().default(null),
    }),
  }),
  'person.leave-post': command({
    roles: [...keepers, 'system'],
    when: ['registered'],
    body: z.strictObject({
      person,
      entry,
      on: day.nullable().default(null),
      reason: leftBecause,
      note: text(1000).nullable().default(null),
    }),
  }),
  'person.erase': command({
    roles: ['upper_officer'],
    when: ['registered'],
    body: z.strictObject({
      person,
      basis: line(),
      requestedBy: z.enum(['person', 'family', 'authority', 'retention-rule']),
    }),
  }),
};

const status = z.enum(['registered', 'erased']);

export const personViews = {
  people: view({
    name: 'people',
    feature: 'person',
    roles: readers,
    everyone: true,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      // null once the person is erased
      name: z.string().nullable(),
      status,
      posts: z.array(
        z.object({
          entry,
          post: postKind,
          title: z.string(),
          union: id('union-units').nullable(),
          organisation: z.string().nullable(),
          from: day.nullable(),
          until: day.nullable(),
          left: z.boolean(),
        }),
      ),
    }),
    search: ['name'],
    sort: ['name', 'status'],
    filter: ['unit', 'status'],
    commands: ['person.correct', 'person.take-post', 'person.leave-post', 'person.erase'],
  }),
  'personal-details': view({
    name: 'personal-details',
    feature: 'person',
    roles: keepers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      name: z.string().nullable(),
      birthDate: day.nullable(),
      gender: gender.nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      note: z.string().nullable(),
      status,
      erasedOn: z.string().nullable(),
      erasureBasis: z.string().nullable(),
    }),
    search: ['name', 'note'],
    sort: ['name', 'birthDate'],
    filter: ['unit', 'status', 'gender'],
    commands: ['person.correct', 'person.erase'],
  }),
  // One row per post: `<person>:<entry>`.
  posts: view({
    name: 'posts',
    feature: 'person',
    roles: readers,
    everyone: true,
    row: z.object({
      id: z.string(),
      unit: id('union-units'),
      person,
      entry,
      post: postKind,
      title: z.string(),
      union: id('union-units').nullable(),
      organisation: z.string().nullable(),
      from: day.nullable(),
      until: day.nullable(),
      left: z.boolean(),
      leftBecause: leftBecause.nullable(),
      term: term.nullable(),
      how,
      reElected: z.boolean().nullable(),
      congress: id('congresses').nullable(),
    }),
    search: ['title', 'organisation'],
    sort: ['post', 'title', '-from', '-until'],
    filter: ['unit', 'person', 'union', 'post', 'term', 'left', 'reElected', 'congress'],
  }),
};

const identifying = ['name', 'birthDate', 'gender', 'phone', 'email', 'note'];

export const personContract: FeatureContract = {
  feature: 'person',
  commands: personCommands,
  views: personViews,
  personal: {
    PersonRegistered: { subject: 'id', fields: identifying, open: ['name'], keepers },
    PersonCorrected: { subject: 'id', fields: [...identifying, 'reason'], open: ['name'], keepers },
  },
};
