import { always, inPath, type Json, json, problems, query, shape, text, uuid, whenWriting, whole } from './parts.js';

/** Attached files. */
export function filePaths(): Json {
  return { '/api/files': { post: attach }, '/api/files/{sha256}': { get: read } };
}

const tags = ['files'];
const hash: Json = { type: 'string', pattern: '^[0-9a-f]{64}$' };

const attach: Json = {
  operationId: 'files.attach',
  tags,
  summary: 'Attach a file',
  description: 'PDF, DOCX or a picture, at most 25 MB; what it is is told by its bytes.',
  parameters: [query('unit', uuid, 'The unit it is attached for.', true)],
  requestBody: {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
      },
    },
  },
  responses: {
    201: json('Kept.', shape({ id: uuid, sha256: hash, unit: uuid, name: text, size: whole, mime: text })),
    ...problems(always, whenWriting, {
      403: ['access.forbidden'],
      413: ['files.too-large'],
      415: ['files.not-accepted'],
      422: ['files.missing', 'files.empty'],
      507: ['files.disk-full'],
    }),
  },
};

const read: Json = {
  operationId: 'files.read',
  tags,
  summary: 'The bytes of a file',
  parameters: [inPath('sha256', hash)],
  responses: {
    200: {
      description: 'As an attachment.',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...problems(always, { 404: ['platform.not-found'], 500: ['files.lost'] }),
  },
};
