import { always, type Json, problems, text } from './parts.js';

/** Server-sent events. */
export function livePaths(): Json {
  return {
    '/api/live': {
      get: {
        operationId: 'live.open',
        tags: ['live'],
        summary: 'Which rows and which notices have changed, as it happens',
        description: [
          'Events are named by topic: `resource/<view>` and `resource/<view>/<id>`, with `{ topic, type: created | updated |',
          'deleted, payload: { ids, many? }, position }`; `many`: more than a hundred rows, not named. `resource/notices`:',
          'a notice was given to the caller, or read by it in another window. Besides: `ready`',
          'and `heartbeat` with `{ position }`, `refetch` when something was missed, `end` with `{ reason }` before the',
          'server closes. The id of an event is the position of the log.',
        ].join(' '),
        parameters: [
          { name: 'Last-Event-ID', in: 'header', schema: text, description: 'The last id heard, when coming back.' },
        ],
        responses: {
          200: { description: 'A stream without end.', content: { 'text/event-stream': { schema: text } } },
          ...problems(always, { 429: ['platform.too-many-pages'] }),
        },
      },
    },
  };
}
