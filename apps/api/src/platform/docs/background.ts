import * as part from './parts.js';
import {
  always,
  inPath,
  type Json,
  json,
  listOf,
  moment,
  problems,
  shape,
  text,
  uuid,
  whenWriting,
  whole,
} from './parts.js';

/** What goes on behind: notices, failed jobs, refused wishes of processes. */
export function backgroundPaths(): Json {
  return {
    '/api/notices': { get: notices },
    '/api/notices/{id}/read': { post: readNotice },
    '/api/notices/mail-address': { get: mailAddress, put: setMailAddress },
    '/api/failed-jobs': { get: failedJobs },
    '/api/failed-jobs/{id}/retry': { post: retry },
    '/api/process-refusals': { get: refusals },
  };
}

const address = shape({ address: { type: ['string', 'null'], format: 'email' } });
const watchers = { 403: ['access.forbidden'] };
const notFound = { 404: ['platform.not-found'], 422: ['platform.malformed'] };

const notices: Json = {
  operationId: 'notices.list',
  tags: ['notices'],
  summary: "One's own notices",
  responses: {
    200: json(
      'The latest first.',
      shape({
        unread: whole,
        notices: listOf(
          shape({
            id: uuid,
            unit: uuid,
            kind: text,
            data: { type: 'object' },
            position: whole,
            at: moment,
            readAt: part.momentOrNull,
          }),
        ),
      }),
    ),
    ...problems(always),
  },
};

const readNotice: Json = {
  operationId: 'notices.read',
  tags: ['notices'],
  summary: 'Mark a notice as read',
  parameters: [inPath('id')],
  responses: { 204: { description: 'Read.' }, ...problems(always, notFound) },
};

const mailAddress: Json = {
  operationId: 'notices.mail-address',
  tags: ['notices'],
  summary: 'Where mail about notices goes',
  responses: { 200: json('An address, or none.', address), ...problems(always) },
};

const setMailAddress: Json = {
  operationId: 'notices.set-mail-address',
  tags: ['notices'],
  summary: 'Say where mail about notices goes',
  requestBody: part.body(address),
  responses: { 204: { description: 'Kept.' }, ...problems(always, whenWriting) },
};

const failedJobs: Json = {
  operationId: 'failed-jobs.list',
  tags: ['background-work'],
  summary: 'Jobs that failed for good',
  description: 'Roles: upper_officer, auditor.',
  responses: {
    200: json(
      'The latest first.',
      listOf(
        shape({
          id: uuid,
          unit: uuid,
          job: text,
          position: whole,
          attempts: whole,
          error: part.textOrNull,
          failedAt: moment,
        }),
      ),
    ),
    ...problems(always, watchers),
  },
};

const retry: Json = {
  operationId: 'failed-jobs.retry',
  tags: ['background-work'],
  summary: 'Try a failed job again',
  description: 'Roles: upper_officer.',
  parameters: [inPath('id')],
  responses: { 202: json('It waits again.', shape({ id: uuid })), ...problems(always, watchers, notFound) },
};

const refusals: Json = {
  operationId: 'process-refusals.list',
  tags: ['background-work'],
  summary: 'What processes wished for and a rule refused',
  description: 'Roles: upper_officer, auditor.',
  responses: {
    200: json(
      'The latest first.',
      listOf(
        shape({
          id: uuid,
          process: text,
          position: whole,
          unit: uuid,
          command: text,
          code: text,
          rule: { type: ['object', 'null'] },
          inputs: { type: 'object' },
          at: moment,
        }),
      ),
    ),
    ...problems(always, watchers),
  },
};
