import { describe, expect, it } from '@jest/globals';
import { hoisted } from './hoist.js';

const list = { type: 'array', items: { $ref: '#/$defs/__schema0' } };
const nested = { $ref: '#/$defs/__schema0', $defs: { __schema0: list } };

describe('a schema that holds itself', () => {
  it('is moved among the schemas of the description, once', () => {
    const { part, schemas } = hoisted({ one: { schema: nested }, other: [nested] });
    const ref = { $ref: '#/components/schemas/Nested1' };
    expect(part).toEqual({ one: { schema: ref }, other: [ref] });
    expect(schemas).toEqual({ Nested1: { type: 'array', items: ref } });
  });

  it('leaves every other schema as it is', () => {
    const part = { schema: { $ref: '#/components/schemas/Problem' }, type: ['string', 'null'] };
    expect(hoisted(part)).toEqual({ part, schemas: {} });
  });
});
