import { always, inPath, type Json, json, listOf, problems, query, ref, shape, text, uuid, whole } from './parts.js';

/** What happened, the newest first, and one event by itself. */
export function timelinePaths(): Json {
  return {
    '/api/timeline/stream/{stream}': { get: timeline('stream', 'In one stream', text) },
    '/api/timeline/unit/{unit}': { get: timeline('unit', 'In one unit', uuid) },
    '/api/timeline/congress/{congress}': { get: timeline('congress', 'In one congress, whatever the stream', uuid) },
    '/api/events/{position}': { get: event },
  };
}

const at = query('at', text, 'As of this position or ISO 8601 instant.');

const event: Json = {
  operationId: 'timeline.event',
  tags: ['timeline'],
  summary: 'One event',
  parameters: [inPath('position', whole), at],
  responses: {
    200: json('The event.', ref('Recorded')),
    ...problems(always, { 404: ['platform.not-found'], 422: ['platform.malformed'] }),
  },
};

const date: Json = { type: 'string', format: 'date' };

function timeline(of: string, summary: string, id: Json): Json {
  return {
    operationId: `timeline.${of}`,
    tags: ['timeline'],
    summary,
    parameters: [
      inPath(of, id),
      query('before', whole, 'Only before this position: `next` of the page before.'),
      at,
      query('types', text, 'Only events of these types, divided by commas.'),
      query('from', date, 'Only what took place on this day (in Việt Nam) or later.'),
      query('to', date, 'Only what took place on this day or earlier.'),
      query('limit', { type: 'integer', minimum: 1, maximum: 500 }, 'Events a page.'),
    ],
    responses: {
      200: json('Events.', shape({ data: listOf(ref('Recorded')), next: { type: ['integer', 'null'] } })),
      ...problems(always, { 422: ['platform.malformed'] }),
    },
  };
}
