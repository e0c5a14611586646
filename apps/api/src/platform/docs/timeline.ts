import { always, inPath, type Json, json, listOf, problems, query, ref, shape, text, uuid, whole } from './parts.js';

/** What happened, the newest first. */
export function timelinePaths(): Json {
  return {
    '/api/timeline/stream/{stream}': { get: timeline('stream', 'In one stream', text) },
    '/api/timeline/unit/{unit}': { get: timeline('unit', 'In one unit', uuid) },
    '/api/timeline/congress/{congress}': { get: timeline('congress', 'In one congress, whatever the stream', uuid) },
  };
}

function timeline(of: string, summary: string, id: Json): Json {
  return {
    operationId: `timeline.${of}`,
    tags: ['timeline'],
    summary,
    parameters: [
      inPath(of, id),
      query('before', whole, 'Only before this position: `next` of the page before.'),
      query('at', whole, 'Only up to this position.'),
      query('limit', { type: 'integer', minimum: 1, maximum: 500 }, 'Events a page.'),
    ],
    responses: {
      200: json('Events.', shape({ data: listOf(ref('Recorded')), next: { type: ['integer', 'null'] } })),
      ...problems(always, { 422: ['platform.malformed'] }),
    },
  };
}
