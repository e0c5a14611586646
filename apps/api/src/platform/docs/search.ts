import { always, type Json, json, listOf, problems, query, shape, text, textOrNull, uuid } from './parts.js';

/** The search box. */
export function searchPaths(): Json {
  return {
    '/api/search': {
      get: {
        operationId: 'search.find',
        tags: ['search'],
        summary: 'One box over congresses, units, people, documents, directives, meetings, events and streams',
        parameters: [
          query(
            'q',
            text,
            'Words, with or without diacritics; a day (`17/02/2023` or `2023-02-17`); `#` and a position; or an id.',
            true,
          ),
          query('at', text, 'As of this position or ISO 8601 instant.'),
        ],
        responses: {
          200: json('At most eight of a kind.', shape({ data: listOf(hit) })),
          ...problems(always, { 422: ['platform.malformed'] }),
        },
      },
    },
  };
}

const hit = shape({
  kind: text,
  id: text,
  label: text,
  sub: { type: 'object', additionalProperties: text },
  unit: { ...uuid, type: ['string', 'null'] },
  view: textOrNull,
  stream: textOrNull,
  position: { type: ['integer', 'null'] },
});
