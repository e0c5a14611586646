import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import pg from 'pg';
import { startProduct } from '../support/product.js';
import { type Load, titleOf } from './load.js';

/** The log has no gap and no double, and holds once whatever was acknowledged, where the answer said. */
export async function expectNothingLost(url: string, load: Load): Promise<void> {
  expect(load.unexpected).toEqual([]);
  const events = await rows<{ position: number; stream: string; version: number; title: string | null }>(
    url,
    `select position::int as position, stream, version, data ->> 'title' as title from event order by position`,
  );
  expect(events.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
  const versions = new Map<string, number>();
  const byTitle = new Map<string, typeof events>();
  for (const event of events) {
    expect([event.stream, event.version]).toEqual([event.stream, (versions.get(event.stream) ?? 0) + 1]);
    versions.set(event.stream, event.version);
    if (event.title !== null) byTitle.set(event.title, [...(byTitle.get(event.title) ?? []), event]);
  }
  const wrong: string[] = [];
  for (const key of load.given) {
    const found = byTitle.get(titleOf(key)) ?? [];
    const answer = load.acknowledged.get(key);
    if (found.length > 1) wrong.push(`${key} was applied ${found.length} times`);
    if (answer && found[0]?.position !== answer.position) wrong.push(`${key} was acknowledged and is not there`);
  }
  expect(wrong).toEqual([]);
  expect(load.acknowledged.size).toBeGreaterThan(0);
}

/** The same keys are answered as they were the first time. */
export async function expectSameAnswers(load: Load): Promise<void> {
  for (const [key, first] of [...load.acknowledged].slice(0, 40)) {
    const { status, body } = await load.again(key);
    expect([status, body]).toEqual([200, { ...first, repeated: true }]);
  }
}

/** What the views say is what they would say, were they built from nothing. */
export async function expectViewsAsReplayed(url: string, settings: Record<string, string>): Promise<void> {
  await viewsCaughtUp(url);
  const kept = await viewRows(url);
  expect(kept.get('tasks')?.length).toBeGreaterThan(0);
  await rows(url, `delete from view_checkpoint where view <> 'unit-tree'`);
  const replayed = await startProduct({ ...settings, DATABASE_URL: url });
  try {
    await viewsCaughtUp(url, kept.size);
    expect(await viewRows(url)).toEqual(kept);
  } finally {
    await replayed.stop();
  }
}

/** Waits until every view has folded the whole log. */
export async function viewsCaughtUp(url: string, views = 1, within = 30_000): Promise<void> {
  for (const end = Date.now() + within; ; await pause(50)) {
    const [standing] = await rows<{ views: number; behind: number }>(
      url,
      `select count(*)::int - 1 as views, (select position from log_head) - min(position)::int as behind
       from view_checkpoint where live`,
    );
    if (standing && standing.views >= views && Number(standing.behind) === 0) return;
    if (Date.now() > end) throw new Error(`the views are behind: ${JSON.stringify(standing)}`);
  }
}

async function viewRows(url: string): Promise<Map<string, string[]>> {
  const live = await rows<{ view: string; tag: string }>(
    url,
    `select view, tag from view_checkpoint where live and view <> 'unit-tree'`,
  );
  const found = new Map<string, string[]>();
  for (const { view, tag } of live) {
    const table = `view_${view.replaceAll('-', '_')}_${tag}`;
    const all = await rows<{ line: string }>(
      url,
      `select concat_ws(' ', id, unit, since, until, row::text) as line from ${table} order by id, since`,
    );
    found.set(
      view,
      all.map(({ line }) => line),
    );
  }
  return found;
}

/** Asks the database by a connection of our own, again while it comes back. */
export async function rows<Row extends pg.QueryResultRow>(url: string, question: string): Promise<Row[]> {
  for (let left = 100; ; left -= 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(question)).rows;
    } catch (error) {
      const isAway = !(error instanceof pg.DatabaseError) || /^(57P|53|08)/.test(error.code ?? '');
      if (!isAway || left === 0) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(200);
  }
}
