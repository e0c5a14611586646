import { type Json, json, shape } from './parts.js';

/** For whatever watches over the process. */
export function healthPaths(): Json {
  return { '/health/live': { get: live }, '/health/ready': { get: ready } };
}

const live: Json = {
  operationId: 'health.live',
  tags: ['health'],
  summary: 'Whether the process lives',
  security: [],
  responses: { 200: json('It does.', shape({ status: { const: 'live' } })) },
};

const readiness = shape({
  status: { enum: ['ready', 'not-ready', 'stopping'] },
  parts: { type: 'object', additionalProperties: { enum: ['answers', 'behind', 'silent'] } },
});

const ready: Json = {
  operationId: 'health.ready',
  tags: ['health'],
  summary: 'Whether every part that its role needs answers',
  security: [],
  responses: { 200: json('All answer.', readiness), 503: json('One is silent, or the process stops.', readiness) },
};
