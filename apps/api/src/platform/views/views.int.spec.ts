import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { TaskEvent } from '#domain/task';
import { PostgresEventStore } from '#event-store';
import type { Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { openDataSource } from '../database/data-source.js';
import { openPool } from '../database/pool.js';
import { emptyDatabase } from '../database/test-database.js';
import { Projector } from './projector.js';
import { Reached } from './reached.js';
import { tasks } from './test-projection.js';
import { ViewReader } from './view-reader.js';

const FIRST = randomUUID();
const SECOND = randomUUID();
const title = (text: string): TaskEvent => ({
  type: 'TaskAssigned',
  data: { title: text, assignee: randomUUID(), dueOn: null, congress: null, meeting: null, note: null },
});
const finished: TaskEvent = { type: 'TaskFinished', data: { result: 'Xong' } };

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let dataSource: DataSource;
let pool: pg.Pool;
let store: PostgresEventStore;
let reached: Reached;

beforeAll(async () => {
  database = await emptyDatabase();
  dataSource = await openDataSource(database.url);
  pool = openPool(database.url);
  store = new PostgresEventStore({ url: database.url, keyEncryptionKey: Buffer.alloc(32, 1) });
  reached = new Reached();
  await pool.query('insert into unit_ancestor values ($1, $1, 0), ($2, $2, 0)', [FIRST, SECOND]);
}, 60_000);

afterAll(async () => {
  await store.close();
  await pool.end();
  await dataSource.destroy();
  await database.drop();
});

function view(version = 1) {
  const projections = [{ ...tasks, version }];
  const reader = new ViewReader(projections, pool, new Reading(pool), reached);
  return { projector: new Projector(projections, store, pool, reached), reader };
}

async function happen(unit: string, events: readonly TaskEvent[], id = randomUUID(), expected = 0) {
  const { position } = await store.append({
    stream: `task-${id}`,
    expected,
    unit,
    events,
    meta: {
      command: 'task.assign',
      at: '2023-03-01T00:00:00.000Z',
      by: { account: randomUUID(), role: 'branch_editor', unit, capacity: 'Cán bộ' },
      source: null,
    },
  });
  return { id, position };
}

async function catchUp(projector: Projector): Promise<void> {
  while (await projector.follow());
}

function caller(unit: string): Caller {
  const post = { id: randomUUID(), role: 'branch_editor' as const, unit, capacity: 'Cán bộ' };
  return { account: randomUUID(), session: randomUUID(), username: 'a', displayName: 'A', posts: [post] };
}

describe('views', () => {
  it('show what the log says, and what it said at any moment before', async () => {
    const { projector, reader } = view();
    const hall = await happen(FIRST, [title('Thuê hội trường')]);
    await catchUp(projector);
    const done = await happen(FIRST, [finished], hall.id, 1);
    await catchUp(projector);
    expect(await reader.one('system', 'tasks', hall.id, { from: done.position })).toMatchObject({ status: 'finished' });
    expect(await reader.one('system', 'tasks', hall.id, { at: hall.position })).toMatchObject({ status: 'assigned' });
    await expect(reader.one('system', 'tasks', hall.id, { at: hall.position - 1 })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('keep every version of a row, also those that held only within one batch', async () => {
    const { projector, reader } = view();
    const one = await happen(FIRST, [title('Một'), { type: 'TaskAccepted', data: {} }, finished]);
    await catchUp(projector);
    const at = async (position: number) => (await reader.one('system', 'tasks', one.id, { at: position }))['status'];
    expect(await Promise.all([2, 1, 0].map((back) => at(one.position - back)))).toEqual([
      'assigned',
      'accepted',
      'finished',
    ]);
  });

  it('wait for a position that is asked for, and say when they have not come so far', async () => {
    const { projector, reader } = view();
    const later = await happen(FIRST, [title('Chờ')]);
    const waiting = reader.list('system', 'tasks', { limit: 1, from: later.position });
    await catchUp(projector);
    expect(await waiting).toMatchObject({ caughtUp: true });
    expect(await reader.list('system', 'tasks', { limit: 1, from: later.position + 1 })).toMatchObject({
      caughtUp: false,
    });
  });

  it('wait for a moment that is asked about just so, and never pass older rows off as those of it', async () => {
    const { projector, reader } = view();
    const early = await happen(FIRST, [title('Trước')]);
    await catchUp(projector);
    const later = await happen(FIRST, [title('Sau')]);
    expect(await reader.list('system', 'tasks', { limit: 1, at: later.position })).toMatchObject({
      caughtUp: false,
      position: early.position,
    });
    await expect(reader.one('system', 'tasks', early.id, { at: later.position })).rejects.toMatchObject({
      status: 503,
    });
    const now = new Date(Date.now() + 60_000).toISOString();
    const waiting = reader.list('system', 'tasks', { limit: 1, at: now });
    await catchUp(projector);
    expect(await waiting).toMatchObject({ caughtUp: true, position: later.position });
  });

  it('show each caller only the rows of the own units', async () => {
    const { projector, reader } = view();
    const theirs = await happen(SECOND, [title('Việc của đơn vị khác')]);
    await catchUp(projector);
    const rows = await reader.list(caller(FIRST), 'tasks', { limit: 100 });
    expect(rows.data.length).toBeGreaterThan(0);
    expect(rows.data.every(({ unit }) => unit === FIRST)).toBe(true);
    await expect(reader.one(caller(FIRST), 'tasks', theirs.id, {})).rejects.toMatchObject({ status: 404 });
  });

  it('are searched without diacritics, sorted as Vietnamese is, and paged without losing or repeating a row', async () => {
    const { projector, reader } = view();
    for (const name of ['Đường dây', 'Ánh sáng', 'Ăn uống', 'An ninh', 'Âm thanh'])
      await happen(SECOND, [title(`Tiểu ban ${name}`)]);
    await catchUp(projector);
    const found = await reader.list('system', 'tasks', { q: 'tieu ban duong', limit: 10 });
    expect(found.data.map((row) => row['title'])).toEqual(['Tiểu ban Đường dây']);
    const seen: unknown[] = [];
    let after: string | undefined;
    do {
      const page = await reader.list('system', 'tasks', {
        q: 'tieu ban',
        sort: 'title',
        order: 'ASC',
        limit: 2,
        after,
      });
      seen.push(...page.data.map((row) => row['title']));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(['An ninh', 'Ánh sáng', 'Ăn uống', 'Âm thanh', 'Đường dây'].map((name) => `Tiểu ban ${name}`));
  });

  it('page through rows that have no value in the column they are sorted by', async () => {
    const { reader } = view();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await reader.list('system', 'tasks', { sort: 'dueOn', order: 'DESC', limit: 3, after });
      seen.push(...page.data.map((row) => row.id));
      after = page.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await reader.list('system', 'tasks', { limit: 1 })).total);
  });

  it('refuse a filter or an order that the contract does not offer', async () => {
    const { reader } = view();
    await expect(reader.list('system', 'tasks', { limit: 1, filter: { progress: 'x' } })).rejects.toMatchObject({
      status: 422,
    });
    await expect(reader.list('system', 'tasks', { limit: 1, sort: 'row; drop table event' })).rejects.toMatchObject({
      status: 422,
    });
  });

  it('are built anew beside the live view and swapped in, with the same rows and the same history', async () => {
    const { projector, reader } = view();
    await catchUp(projector);
    const rows = async (from: ViewReader, at?: number) =>
      (await from.list('system', 'tasks', { limit: 500, sort: 'id', at })).data;
    const head = await store.head();
    const moments = [undefined, ...Array.from({ length: head }, (_, position) => position + 1)];
    const asShown = (from: ViewReader) => Promise.all(moments.map((at) => rows(from, at)));
    const before = await asShown(reader);
    const second = view(2);
    await catchUp(second.projector);
    expect(await asShown(second.reader)).toEqual(before);
    const { rows: live } = await pool.query(`select tag from view_checkpoint where view = 'tasks'`);
    expect(live).toHaveLength(1);
    const { rows: tables } = await pool.query(`select tablename from pg_tables where tablename like 'view_tasks_%'`);
    expect(tables).toHaveLength(1);
  });
});
