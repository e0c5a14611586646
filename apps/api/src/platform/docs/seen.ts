import {
  always,
  body,
  inPath,
  type Json,
  json,
  listOf,
  moment,
  problems,
  query,
  shape,
  text,
  uuid,
  whenWriting,
  whole,
} from './parts.js';

/** What is a person's own affair: what they have looked at, and how they like the console. */
export function seenPaths(): Json {
  return {
    '/api/seen': { get: list },
    '/api/seen/{document}': { put: look, delete: forget },
    '/api/preferences': { get: preferences, put: change },
  };
}

const list: Json = {
  operationId: 'seen.list',
  tags: ['seen'],
  summary: 'The versions of documents that one looked at last',
  parameters: [query('documents', text, 'Ids, divided by commas; at most 200.', true)],
  responses: {
    200: json(
      'Those that were looked at.',
      shape({ data: listOf(shape({ document: uuid, version: whole, hash: text, seenAt: moment })) }),
    ),
    ...problems(always, { 422: ['platform.malformed'] }),
  },
};

const look: Json = {
  operationId: 'seen.look',
  tags: ['seen'],
  summary: 'Notes which version of a document one has looked at',
  parameters: [inPath('document')],
  requestBody: body(shape({ version: whole, hash: { ...text, pattern: '^[0-9a-f]{64}$' } })),
  responses: {
    204: { description: 'Noted.' },
    ...problems(always, whenWriting, { 403: ['access.forbidden'], 404: ['platform.not-found'] }),
  },
};

const forget: Json = {
  operationId: 'seen.forget',
  tags: ['seen'],
  summary: 'Takes the note away, as if one had not looked',
  parameters: [inPath('document')],
  responses: { 204: { description: 'Taken away.' }, ...problems(always, whenWriting) },
};

const anything: Json = { type: 'object', additionalProperties: true };

const preferences: Json = {
  operationId: 'preferences.get',
  tags: ['seen'],
  summary: 'How one likes the console',
  responses: { 200: json('As it was put.', anything), ...problems(always) },
};

const change: Json = {
  operationId: 'preferences.put',
  tags: ['seen'],
  summary: 'Puts them, whole; 20 KB at most',
  requestBody: body(anything),
  responses: {
    204: { description: 'Kept.' },
    ...problems(always, whenWriting, { 413: ['platform.preferences-too-large'] }),
  },
};
