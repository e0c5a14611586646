import { roles } from '#contracts';
import { accountBody, accountsQuery } from '../access/account.controller.js';
import { loginBody, passwordBody } from '../access/session.controller.js';
import * as part from './parts.js';
import {
  always,
  body,
  type Json,
  json,
  listOf,
  momentOrNull,
  problems,
  shape,
  text,
  uuid,
  whenWriting,
} from './parts.js';

/** Signing in and out, sessions, passwords, accounts. */
export function accessPaths(): Json {
  return {
    '/api/session': { post: signIn, get: whoIsIt, delete: signOut },
    '/api/sessions': { get: sessions, delete: signOutEverywhere },
    '/api/session/password': { post: changePassword },
    '/api/accounts': { get: accounts, post: open },
    '/api/accounts/{id}/disable': { post: disable },
  };
}

const post = shape({ id: uuid, role: { enum: roles }, unit: uuid, capacity: text });
const me = shape({ account: uuid, username: text, displayName: text, posts: listOf(post), mustChange: part.yesNo });
const tooMany = { 429: ['access.too-many'] };
const tags = ['access'];

const signIn: Json = {
  operationId: 'session.begin',
  tags,
  summary: 'Sign in',
  security: [],
  requestBody: body(part.schemaOf(loginBody)),
  responses: {
    200: json('Signed in; the cookie comes with it.', me),
    ...problems(whenWriting, tooMany, { 401: ['access.wrong-credentials'], 503: always[503] ?? [] }),
  },
};

const whoIsIt: Json = {
  operationId: 'session.show',
  tags,
  summary: 'Who is signed in',
  responses: { 200: json('The person and the posts of today.', me), ...problems(always) },
};

const signOut: Json = {
  operationId: 'session.end',
  tags,
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out.' }, ...problems(always) },
};

const sessions: Json = {
  operationId: 'sessions.list',
  tags,
  summary: "One's own sessions",
  responses: {
    200: json(
      'Sessions that hold.',
      listOf(shape({ id: uuid, createdAt: part.moment, seenAt: part.moment, userAgent: text, current: part.yesNo })),
    ),
    ...problems(always),
  },
};

const signOutEverywhere: Json = {
  operationId: 'sessions.end',
  tags,
  summary: 'Sign out everywhere',
  responses: { 204: { description: 'Signed out on every device.' }, ...problems(always) },
};

const changePassword: Json = {
  operationId: 'session.change-password',
  tags,
  summary: "Change one's own password",
  requestBody: body(part.schemaOf(passwordBody)),
  responses: {
    204: { description: 'Changed; other sessions have ended.' },
    ...problems(always, whenWriting, tooMany, {
      422: [
        'access.wrong-password',
        'access.password-unchanged',
        'access.password-too-short',
        'access.password-too-long',
        'access.password-too-common',
        'access.password-too-simple',
      ],
    }),
  },
};

const account = shape({
  id: uuid,
  username: text,
  displayName: text,
  person: part.textOrNull,
  disabledAt: momentOrNull,
  posts: listOf(
    shape({
      id: uuid,
      role: { enum: roles },
      unit: uuid,
      capacity: text,
      from: part.textOrNull,
      until: part.textOrNull,
    }),
  ),
});

const accounts: Json = {
  operationId: 'accounts.list',
  tags,
  summary: 'Accounts of the units below',
  description: 'Roles: upper_officer.',
  parameters: Object.entries(part.schemaOf(accountsQuery)['properties'] as { [name: string]: Json }).map(
    ([name, schema]) => part.query(name, schema, name),
  ),
  responses: {
    200: json('A page of accounts.', shape({ items: listOf(account), total: part.whole })),
    ...problems(always, { 403: ['access.forbidden'], 422: ['platform.malformed'] }),
  },
};

const open: Json = {
  operationId: 'accounts.open',
  tags,
  summary: 'Open an account',
  description: 'Roles: upper_officer, at or above the unit of every post.',
  requestBody: body(part.schemaOf(accountBody)),
  responses: {
    201: json('Opened; the password is shown this once.', shape({ id: uuid, password: text })),
    ...problems(always, whenWriting, {
      403: ['access.forbidden'],
      409: ['access.username-taken'],
      422: ['access.malformed-username', 'access.post-ends-before-it-begins'],
    }),
  },
};

const disable: Json = {
  operationId: 'accounts.disable',
  tags,
  summary: 'Disable an account',
  description: 'Roles: upper_officer, at or above every unit of the account.',
  parameters: [part.inPath('id')],
  responses: {
    204: { description: 'Disabled, and signed out everywhere.' },
    ...problems(always, { 403: ['access.forbidden'], 404: ['platform.not-found'], 409: ['access.own-account'] }),
  },
};
