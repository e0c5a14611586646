import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { CHANNEL, newsOf, ring } from './tell.js';

const version = (id: string, until: number | null = null) => ({ row: { id, unit: 'u' }, since: 1, until });

describe('what a batch did to a view', () => {
  it('is told by row: made, changed or gone', () => {
    const ended = [
      { id: 'changed', unit: 'u', until: 5 },
      { id: 'gone', unit: 'u', until: 5 },
    ];
    const [news, ...more] = newsOf('tasks', 5, { ended, versions: [version('changed'), version('new')] });
    expect(news?.rows).toEqual([
      { id: 'changed', unit: 'u', type: 'updated' },
      { id: 'new', unit: 'u', type: 'created' },
      { id: 'gone', unit: 'u', type: 'deleted' },
    ]);
    expect(more).toEqual([]);
  });

  it('is not told of a row that came and went within it', () => {
    expect(newsOf('tasks', 5, { ended: [], versions: [version('brief', 4)] })).toEqual([]);
  });

  it('names no rows when they are more than a hundred, and never fills a message beyond what PostgreSQL takes', () => {
    const versions = (n: number) =>
      Array.from({ length: n }, (_, i) => ({
        ...version('x'),
        row: { id: `${i}`.padStart(80, '0'), unit: 'u'.repeat(36) },
      }));
    expect(newsOf('tasks', 5, { ended: [], versions: versions(101) })).toEqual([{ view: 'tasks', position: 5 }]);
    const hundred = newsOf('unit-lineage', 123_456_789_012, { ended: [], versions: versions(100) });
    expect(hundred.flatMap(({ rows }) => rows ?? [])).toHaveLength(100);
    expect(hundred.every((news) => JSON.stringify(news).length < 8_000)).toBe(true);
  });
});

describe('bells', () => {
  it('are rung by as many messages as PostgreSQL takes, each account by one', async () => {
    const sent: { accounts: string[]; position: number }[] = [];
    const query = async (_: string, [channel, message]: [string, string]) => {
      expect(channel).toBe(CHANNEL);
      expect(message.length).toBeLessThan(8_000);
      sent.push(JSON.parse(message));
    };
    const accounts = Array.from({ length: 500 }, () => randomUUID());
    await ring({ query } as unknown as pg.ClientBase, 123_456_789_012, accounts);
    expect(sent.flatMap((one) => one.accounts)).toEqual(accounts);
    expect(new Set(sent.map(({ position }) => position))).toEqual(new Set([123_456_789_012]));
  });

  it('are left alone when nobody was told', async () => {
    let sent = 0;
    await ring({ query: async () => (sent += 1) } as unknown as pg.ClientBase, 7, []);
    expect(sent).toBe(0);
  });
});
