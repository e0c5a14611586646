import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { type CommandContract, commands, featureOfCommand, streamField, type ViewContract, views } from '#contracts';
import { vocabulary } from '#vocabulary';

type Json = { [key: string]: unknown };

/** The OpenAPI 3.1 description of the doors, made from the contracts: what is not in a contract has no door. */
export function openApi(publicUrl: string): OpenAPIObject {
  const paths: Json = {};
  for (const [type, contract] of commands) paths[`/api/commands/${type}`] = { post: commandOperation(type, contract) };
  for (const [name, contract] of views) {
    paths[`/api/views/${name}`] = { get: listOperation(name, contract) };
    paths[`/api/views/${name}/{id}`] = { get: oneOperation(name, contract) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kỷ Yếu',
      version: '1',
      description: 'Preparing, holding and proving a trade-union congress. Sign in by `POST /api/session`.',
    },
    servers: [{ url: publicUrl }],
    tags: Object.entries(vocabulary).map(([name, { feature }]) => ({ name, description: feature.en })),
    paths,
    components: { schemas: { Problem: problem, Answer: answer }, securitySchemes: { session } },
    security: [{ session: [] }],
  } as unknown as OpenAPIObject;
}

function commandOperation(type: string, contract: CommandContract): Json {
  const feature = featureOfCommand(type);
  return {
    operationId: type,
    tags: [feature],
    summary: vocabulary[feature]?.commands[type]?.en ?? type,
    description: [
      `Roles: ${contract.roles.join(', ')}.`,
      ...(contract.when ? [`Offered while: ${contract.when.join(', ')}.`] : []),
      ...(contract.bySystem ? ['Given by the system only.'] : []),
    ].join(' '),
    parameters: [header('Idempotency-Key', 'The same key with the same request gives the same answer for ever.')],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            additionalProperties: false,
            required: ['data'],
            properties: {
              data: bodySchema(feature, contract),
              expectedVersion: { type: 'integer', minimum: 0, description: 'The version that the person saw.' },
              occurredAt: { type: 'string', format: 'date-time', description: 'When it took place, if not now.' },
              source: {
                type: 'object',
                description: 'For what is told from a report; numbers it leaves out may then be null.',
                required: ['title'],
                properties: { title: { type: 'string' }, publishedOn: { type: 'string' }, note: { type: 'string' } },
              },
              post: { type: 'string', format: 'uuid', description: 'The post it is done in, when several would do.' },
            },
          },
        },
      },
    },
    responses: {
      200: json('Accepted: it will never be lost.', ref('Answer')),
      ...problems(401, 403, 404, 409, 422, 503),
    },
  };
}

function bodySchema(feature: string, contract: CommandContract): Json {
  const schema = z.toJSONSchema(contract.body, { io: 'input', unrepresentable: 'any' }) as Json;
  delete schema['$schema'];
  if (contract.begins) {
    const own = streamField(feature);
    schema['required'] = ((schema['required'] as string[] | undefined) ?? []).filter((field) => field !== own);
  }
  return schema;
}

function listOperation(name: string, contract: ViewContract): Json {
  const query = (field: string, schema: Json, description: string) => ({
    name: field,
    in: 'query',
    schema,
    description,
  });
  return {
    operationId: `${name}.list`,
    tags: [contract.feature],
    summary: vocabulary[contract.feature]?.views[name]?.en ?? name,
    parameters: [
      query('filter', { type: 'string' }, `JSON; fields: id, unit, ${contract.filter.join(', ')}.`),
      query('ids', { type: 'string' }, 'JSON array of ids.'),
      query('q', { type: 'string' }, 'Words to find, with or without diacritics.'),
      query('sort', { enum: contract.sort.map((field) => field.replace(/^-/, '')) }, 'Field to sort by.'),
      query('order', { enum: ['ASC', 'DESC'] }, 'Direction.'),
      query('limit', { type: 'integer', maximum: 500 }, 'Rows a page.'),
      query('after', { type: 'string' }, 'Cursor: `next` of the page before.'),
      ...moments(),
    ],
    responses: {
      200: json('A page of rows.', {
        type: 'object',
        properties: {
          data: { type: 'array', items: rowSchema(contract) },
          total: { type: 'integer' },
          totalIsCapped: { type: 'boolean' },
          next: { type: ['string', 'null'] },
          position: { type: 'integer' },
          caughtUp: { type: 'boolean' },
        },
      }),
      ...problems(401, 403, 422),
    },
  };
}

function oneOperation(name: string, contract: ViewContract): Json {
  return {
    operationId: `${name}.one`,
    tags: [contract.feature],
    summary: `${vocabulary[contract.feature]?.views[name]?.en ?? name}: one`,
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...moments()],
    responses: { 200: json('The row.', rowSchema(contract)), ...problems(401, 403, 404) },
  };
}

function rowSchema(contract: ViewContract): Json {
  const schema = z.toJSONSchema(contract.row, { io: 'output', unrepresentable: 'any' }) as Json;
  delete schema['$schema'];
  return schema;
}

function moments(): Json[] {
  return [
    { name: 'from', in: 'query', schema: { type: 'integer' }, description: 'Wait (2 s at most) for this position.' },
    { name: 'at', in: 'query', schema: { type: 'string' }, description: 'As of this position or ISO 8601 instant.' },
  ];
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: false, schema: { type: 'string' }, description };
}

function json(description: string, schema: Json): Json {
  return { description, content: { 'application/json': { schema } } };
}

function problems(...statuses: number[]): Json {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: 'Refused; nothing changed.', content: { 'application/problem+json': { schema: ref('Problem') } } },
    ]),
  );
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const answer: Json = {
  type: 'object',
  required: ['stream', 'id', 'version', 'position', 'repeated'],
  properties: {
    stream: { type: 'string' },
    id: { type: 'string', format: 'uuid' },
    version: { type: 'integer' },
    position: { type: 'integer' },
    repeated: { type: 'boolean' },
  },
};

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'mend', 'inputs', 'reference'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    mend: { type: 'string' },
    inputs: { type: 'object' },
    reference: { type: 'string' },
    field: { type: 'string' },
    rule: { type: 'string' },
    ruleSet: { type: 'string' },
    errors: { type: 'object', additionalProperties: { type: 'string' } },
    others: { type: 'array', items: { type: 'object' } },
  },
};

const session: Json = { type: 'apiKey', in: 'cookie', name: 'ky-yeu' };
