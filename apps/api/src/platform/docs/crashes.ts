import { always, body, type Json, json, problems, shape, text, whenWriting } from './parts.js';

/** Where the console tells of itself. */
export function crashPaths(): Json {
  return { '/api/crashes': { post: tell } };
}

const tell: Json = {
  operationId: 'crashes.tell',
  tags: ['crashes'],
  summary: 'Tells that a page of the console broke',
  description: 'The line in the log bears the reference and the account; what may name a person is masked.',
  requestBody: body(
    shape({
      page: { ...text, maxLength: 300 },
      error: { ...text, maxLength: 500 },
      stack: { ...text, maxLength: 4_000 },
    }),
  ),
  responses: {
    201: json('It stands in the log.', shape({ reference: text })),
    ...problems(always, whenWriting, { 429: ['platform.too-many-crashes'] }),
  },
};
