import { z } from 'zod';

/** A piece of an OpenAPI description. */
export type Json = { [key: string]: unknown };

/** The codes of the problems that a route answers with, by status. */
export type Codes = { readonly [status: number]: readonly string[] };

/** What every route of a signed-in person may answer. */
export const always: Codes = {
  401: ['access.signed-out'],
  403: ['access.password-must-change'],
  408: ['platform.too-slow'],
  503: ['platform.store-unavailable', 'platform.busy'],
};

/** What every route that changes something may answer besides. */
export const whenWriting: Codes = {
  400: ['platform.bad-request'],
  403: ['access.foreign-page'],
  413: ['platform.too-large'],
  415: ['platform.unsupported-content'],
  422: ['platform.malformed'],
  507: ['platform.disk-full'],
};

export function problems(...several: readonly Codes[]): Json {
  const codes = new Map<string, Set<string>>();
  for (const one of several) {
    for (const [status, those] of Object.entries(one)) {
      codes.set(status, new Set([...(codes.get(status) ?? []), ...those]));
    }
  }
  return Object.fromEntries(
    [...codes].map(([status, those]) => [
      status,
      {
        description: `Refused; nothing changed. Codes: ${[...those].join(', ')}.`,
        ...(status === '503' || status === '429' || status === '507' ? { headers: retryAfter } : {}),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  );
}

const retryAfter: Json = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };

export function json(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

export function body(schema: Json): Json {
  return { required: true, content: { 'application/json': { schema } } };
}

export function query(name: string, schema: Json, description: string, required = false): Json {
  return { name, in: 'query', required, schema, description };
}

export function inPath(name: string, schema: Json = { type: 'string', format: 'uuid' }): Json {
  return { name, in: 'path', required: true, schema };
}

export function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

export function schemaOf(type: z.ZodType, io: 'input' | 'output' = 'input'): Json {
  const schema = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Json;
  delete schema['$schema'];
  return schema;
}

export const listOf = (items: Json): Json => ({ type: 'array', items });

/** An object whose fields are all there. */
export function shape(properties: { readonly [field: string]: Json }): Json {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

export const text: Json = { type: 'string' };
export const textOrNull: Json = { type: ['string', 'null'] };
export const whole: Json = { type: 'integer' };
export const yesNo: Json = { type: 'boolean' };
export const uuid: Json = { type: 'string', format: 'uuid' };
export const moment: Json = { type: 'string', format: 'date-time' };
export const momentOrNull: Json = { type: ['string', 'null'], format: 'date-time' };
