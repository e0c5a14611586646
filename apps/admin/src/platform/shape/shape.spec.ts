import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { commands, count, day, id, knownDay, line, text, views } from '#contracts';
import { fieldsOf, type Shape } from './shape.js';

function shapeOf(schema: z.ZodType): Shape | undefined {
  return fieldsOf(z.object({ field: schema }))[0]?.shape;
}

describe('the shape of a field', () => {
  it('is one line or several, as the contract says', () => {
    expect([shapeOf(line(40)), shapeOf(text(500))]).toEqual([
      { kind: 'text', lines: 'one', most: 40, format: null },
      { kind: 'text', lines: 'many', most: 500, format: null },
    ]);
  });

  it('knows what an id refers to, whatever is wrapped around it', () => {
    expect(shapeOf(id('people').nullable().default(null))).toEqual({ kind: 'ref', view: 'people' });
  });

  it('has the limits of a number', () => {
    expect(shapeOf(count)).toEqual({ kind: 'number', whole: true, least: 0, most: 100_000_000, as: null });
    expect(shapeOf(z.number())).toEqual({ kind: 'number', whole: false, least: null, most: null, as: null });
  });

  it('is a day, a choice, a list, a group', () => {
    expect(shapeOf(day)).toEqual({ kind: 'day' });
    expect(shapeOf(z.enum(['a', 'b']))).toEqual({ kind: 'choice', values: ['a', 'b'] });
    expect(shapeOf(z.array(id('people')).min(1).max(9))).toMatchObject({
      kind: 'list',
      of: { kind: 'ref' },
      least: 1,
      most: 9,
    });
    expect(shapeOf(knownDay)).toMatchObject({
      kind: 'group',
      fields: [{ name: 'value' }, { name: 'known' }, { name: 'note' }],
    });
  });

  it('is a rich text or a file when it is meant so', () => {
    expect(shapeOf(z.object({}).nullable().meta({ as: 'document' }))).toEqual({ kind: 'document' });
    expect(shapeOf(z.string().nullable().default(null).meta({ as: 'file' }))).toEqual({ kind: 'file', by: 'hash' });
  });

  it('leaves out the alternative of saying nothing', () => {
    expect(shapeOf(z.union([z.string(), z.null()]))).toMatchObject({ kind: 'text' });
    expect(shapeOf(z.union([z.string(), z.number()]))).toMatchObject({ kind: 'either' });
  });

  it('is required unless it may be null, may be left out, or has a value of its own', () => {
    const fields = fieldsOf(
      z.object({ a: line(), b: line().nullable(), c: line().optional(), d: z.boolean().default(true) }),
    );
    expect(fields.map(({ required }) => required)).toEqual([true, false, false, false]);
    expect(fields[3]?.initial).toBe(true);
  });

  it('is known for every field of every command and view', () => {
    expect(commands.size * views.size).toBeGreaterThan(0);
    const schemas = [...[...commands.values()].map(({ body }) => body), ...[...views.values()].map(({ row }) => row)];
    for (const schema of schemas) expect(fieldsOf(schema).length).toBe(Object.keys(schema.shape).length);
  });
});
