import { describe, expect, it } from '@jest/globals';
import { noticesOf } from './tell.js';

const version = (id: string, until: number | null = null) => ({ row: { id, unit: 'u' }, since: 1, until });

describe('what a batch did to a view', () => {
  it('is told by row: made, changed or gone', () => {
    const ended = [
      { id: 'changed', unit: 'u', until: 5 },
      { id: 'gone', unit: 'u', until: 5 },
    ];
    const [notice, ...more] = noticesOf('tasks', 5, { ended, versions: [version('changed'), version('new')] });
    expect(notice?.rows).toEqual([
      { id: 'changed', unit: 'u', type: 'updated' },
      { id: 'new', unit: 'u', type: 'created' },
      { id: 'gone', unit: 'u', type: 'deleted' },
    ]);
    expect(more).toEqual([]);
  });

  it('is not told of a row that came and went within it', () => {
    expect(noticesOf('tasks', 5, { ended: [], versions: [version('brief', 4)] })).toEqual([]);
  });

  it('names no rows when they are more than a hundred, and never fills a notice beyond what PostgreSQL takes', () => {
    const versions = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        ...version('x'),
        row: { id: `${i}`.padStart(80, '0'), unit: 'u'.repeat(36) },
      }));
    expect(noticesOf('tasks', 5, { ended: [], versions: versions(101) })).toEqual([{ view: 'tasks', position: 5 }]);
    const hundred = noticesOf('unit-lineage', 123_456_789_012, { ended: [], versions: versions(100) });
    expect(hundred.flatMap(({ rows }) => rows ?? [])).toHaveLength(100);
    expect(hundred.every((notice) => JSON.stringify(notice).length < 8_000)).toBe(true);
  });
});
