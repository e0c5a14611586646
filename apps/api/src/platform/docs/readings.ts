import {
  always,
  type Json,
  json,
  listOf,
  moment,
  problems,
  query,
  shape,
  text,
  textOrNull,
  uuid,
  whole,
} from './parts.js';

/** What auditors have read. */
export function readingPaths(): Json {
  return { '/api/readings': { get: readings } };
}

const line = shape({
  id: whole,
  account: uuid,
  name: textOrNull,
  capacity: text,
  unit: uuid,
  at: moment,
  door: text,
  what: { type: 'object', description: 'Views, ids, fields and moments asked for; `…` stands for what was typed.' },
});

const readings: Json = {
  operationId: 'readings.list',
  tags: ['readings'],
  summary: 'What auditors have read',
  description: 'Roles: auditor, upper_officer, at or above the unit of the auditor’s post.',
  parameters: [
    query('before', whole, 'Only before this one: `next` of the page before.'),
    query('limit', { type: 'integer', minimum: 1, maximum: 500 }, 'Readings a page (100).'),
  ],
  responses: {
    200: json('The latest first.', shape({ data: listOf(line), next: { type: ['integer', 'null'] } })),
    ...problems(always, { 403: ['access.forbidden'], 422: ['platform.malformed'] }),
  },
};
