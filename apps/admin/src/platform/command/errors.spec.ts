import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { count, line } from '#contracts';
import { fieldsOf } from '../shape/shape.js';
import { placedErrors } from './errors.js';

const fields = fieldsOf(
  z.object({ title: line(), figures: z.object({ issued: count }), votes: z.array(z.object({ votes: count })) }),
);

describe('a refusal', () => {
  it('stands beside its field, however deep', () => {
    const { beside } = placedErrors({ title: 'A', 'figures.issued': 'B', 'votes.0.votes': 'C' }, fields);
    expect(beside).toEqual({ title: 'A', figures: { issued: 'B' }, votes: { 0: { votes: 'C' } } });
  });

  it('stands above when the form has no such field, or only a heading for it', () => {
    expect(placedErrors({ status: 'A', figures: 'B' }, fields)).toEqual({ beside: {}, above: ['A', 'B'] });
  });

  it('finds the moment and the source outside the command itself', () => {
    expect(placedErrors({ occurredAt: 'A', 'source.title': 'B' }, fields).beside).toEqual({
      _occurredAt: 'A',
      _source: { title: 'B' },
    });
  });
});
