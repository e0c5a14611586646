import { cookieName } from '../access/session-cookie.js';
import type { Config } from '../config.js';
import { type Json, listOf, shape, text, uuid, whole, yesNo } from './parts.js';

/** What several routes answer with. */
export function components(config: Config): { readonly schemas: Json; readonly securitySchemes: Json } {
  return {
    schemas: { Problem: problem, Answer: answer, Recorded: recorded },
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookieName(config) } },
  };
}

const answer = shape({ stream: text, id: uuid, version: whole, position: whole, repeated: yesNo });

const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'mend', 'inputs', 'reference'],
  properties: {
    type: text,
    title: { ...text, description: 'What stands in the way: Vietnamese, or English when that is asked for first.' },
    status: whole,
    code: text,
    mend: { ...text, description: 'What to do about it.' },
    inputs: { type: 'object', description: 'The numbers and ids that decided.' },
    reference: { ...uuid, description: 'To be given to the administrator.' },
    field: text,
    rule: { ...text, description: 'Id of the rule of the regulation.' },
    ruleSet: text,
    mark: {
      ...text,
      enum: ['T', 'S', 'I', 'G', 'U'],
      description: 'How sure the rule is: in the text, second-hand, inferred, common practice, unknown.',
    },
    errors: { type: 'object', additionalProperties: text, description: 'A sentence for each field that is wrong.' },
    others: { ...listOf({ type: 'object' }), description: 'After a conflict: what the other person did.' },
  },
};

const recorded: Json = {
  type: 'object',
  required: ['position', 'stream', 'id', 'version', 'unit', 'number', 'type', 'data', 'at', 'recordedAt', 'by'],
  properties: {
    position: whole,
    stream: text,
    id: uuid,
    version: whole,
    unit: uuid,
    number: { ...whole, description: 'Number within the unit.' },
    type: text,
    schema: whole,
    data: { type: 'object' },
    at: { ...text, format: 'date-time', description: 'When it took place.' },
    recordedAt: { ...text, format: 'date-time' },
    by: {
      type: 'object',
      properties: { account: uuid, role: text, unit: { type: ['string', 'null'] }, capacity: text },
    },
    source: { type: ['object', 'null'] },
    command: text,
  },
};
