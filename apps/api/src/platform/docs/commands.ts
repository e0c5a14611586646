import { type CommandContract, commands, featureOfCommand, streamField } from '#contracts';
import { vocabulary } from '#vocabulary';
import { envelope } from '../commands/command.controller.js';
import { always, body, type Codes, type Json, json, problems, ref, schemaOf, whenWriting } from './parts.js';

/** A path for each command of the contracts. */
export function commandPaths(): Json {
  return Object.fromEntries(
    [...commands].map(([type, contract]) => [`/api/commands/${type}`, { post: operation(type, contract) }]),
  );
}

const refusals: Codes = {
  403: ['access.forbidden', 'platform.by-system-only'],
  404: ['platform.not-found'],
  409: ['platform.conflict', 'and those of the rules'],
  422: ['platform.key-reused', 'platform.absurd-date', 'platform.not-nfc', 'platform.too-deep'],
};

function operation(type: string, contract: CommandContract): Json {
  const feature = featureOfCommand(type);
  const described = schemaOf(envelope);
  return {
    operationId: type,
    tags: [feature],
    summary: vocabulary[feature]?.commands[type]?.en ?? type,
    description: [
      `Roles: ${contract.roles.join(', ')}.`,
      ...(contract.when ? [`Offered while: ${contract.when.join(', ')}.`] : []),
      ...(contract.bySystem ? ['Given by the system only.'] : []),
    ].join(' '),
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        schema: { type: 'string', pattern: '^[\\x21-\\x7e]{8,200}$' },
        description: 'The same key with the same request gives the same answer for ever.',
      },
    ],
    requestBody: body({
      ...described,
      required: ['data'],
      properties: { ...(described['properties'] as Json), data: dataSchema(feature, contract) },
    }),
    responses: {
      200: json('Accepted: it will never be lost.', ref('Answer')),
      ...problems(always, whenWriting, refusals),
    },
  };
}

function dataSchema(feature: string, contract: CommandContract): Json {
  const schema = schemaOf(contract.body);
  const required = (schema['required'] as string[] | undefined) ?? [];
  return contract.begins ? { ...schema, required: required.filter((field) => field !== streamField(feature)) } : schema;
}
