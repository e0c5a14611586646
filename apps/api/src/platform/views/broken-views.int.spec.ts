import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { personalFields } from '#contracts';
import { personViews } from '#contracts/person';
import type { Happened } from '#decider';
import { PostgresEventStore } from '#event-store';
import { openDataSource } from '../database/data-source.js';
import { openPool } from '../database/pool.js';
import { emptyDatabase } from '../database/test-database.js';
import { failedJobs } from '../jobs/failed-jobs.js';
import { type Projection, projection } from './projection.js';
import { Projector } from './projector.js';
import { Reached } from './reached.js';
import { tasks } from './test-projection.js';
import { viewTable } from './view-table.js';

const POISON = 'Một việc không ai hiểu';

type Registered = Happened<'PersonRegistered', { name: string | null }>;
type Erased = Happened<'PersonErased', { basis: string }>;

const people = projection(personViews.people, 1, { forgets: ['PersonErased'] }).on<Registered | Erased>({
  PersonRegistered: ({ id, unit, data }) => ({ id, unit, name: data.name, status: 'registered', posts: [] }),
  PersonErased: (_, row) => row && { ...row, name: null, status: 'erased' },
});

describe('a view that an event breaks', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let source: DataSource;
  let pool: pg.Pool;
  let store: PostgresEventStore;
  let mended: boolean;
  const unit = randomUUID();

  beforeEach(async () => {
    mended = false;
    database = await emptyDatabase();
    source = await openDataSource(database.url);
    pool = openPool(database.url);
    store = new PostgresEventStore({ url: database.url, keyEncryptionKey: Buffer.alloc(32, 1) });
  }, 60_000);

  afterEach(async () => {
    await store.close();
    await pool.end();
    await source.destroy();
    await database.drop();
  });

  it('stays before it, is listed, and lets the others go on; mended, it comes after', async () => {
    const projector = projectorOf(tasks, breakable());
    await happen(assigned('Việc'));
    await catchUp(projector);
    await happen(assigned('Việc khác'));
    const poison = await happen(assigned(POISON));
    const last = await happen(assigned('Việc sau cùng'));
    await catchUp(projector);
    expect(await standings()).toEqual({ 'breakable-tasks': poison - 1, tasks: last, 'unit-tree': last });
    expect(await rowsOf(breakable())).toHaveLength(2);
    expect(projector.broken).toEqual(['breakable-tasks']);
    expect(await failedJobs(pool)).toMatchObject([
      { job: 'view:breakable-tasks', position: poison, unit, attempts: 1 },
    ]);
    mended = true;
    await until(async () => {
      await catchUp(projector);
      return (await standings())['breakable-tasks'] === last;
    });
    expect(await rowsOf(breakable())).toHaveLength(4);
    expect(projector.broken).toEqual([]);
    expect(await failedJobs(pool)).toEqual([]);
  }, 30_000);

  it('is sound for every process once one of them has folded it', async () => {
    const [one, other] = [projectorOf(breakable()), projectorOf(breakable())];
    await catchUp(one);
    await happen(assigned(POISON));
    await catchUp(one);
    expect(one.broken).toEqual(['breakable-tasks']);
    mended = true;
    await catchUp(other);
    await until(async () => {
      await catchUp(one);
      return one.broken.length === 0;
    });
    expect(await rowsOf(breakable())).toHaveLength(1);
  }, 30_000);

  it('is built anew up to it, and the others are not kept waiting', async () => {
    await happen(assigned('Việc'));
    const poison = await happen(assigned(POISON));
    const projector = projectorOf(breakable(), tasks);
    await catchUp(projector);
    expect(await standings()).toMatchObject({ 'breakable-tasks': poison - 1, tasks: poison });
    expect(await rowsOf(breakable())).toHaveLength(1);
    expect(projector.broken).toEqual(['breakable-tasks']);
  }, 30_000);

  it('by a write that the database refuses takes nothing of the page', async () => {
    const refuses = {
      ...breakable(),
      on: { TaskAssigned: ({ id }: { id: string }) => ({ id, unit: 'no unit', title: 'x' }) },
    };
    const projector = projectorOf(tasks, refuses);
    await catchUp(projector);
    const last = await happen(assigned('Việc'));
    await catchUp(projector);
    expect(await standings()).toMatchObject({ 'breakable-tasks': last - 1, tasks: last });
  }, 30_000);

  it('by a seal that was tampered with holds up none that does not hear of it', async () => {
    const projector = projectorOf(tasks, people);
    await catchUp(projector);
    await happen(assigned('Việc'));
    const { position } = await register('Quách Thị Thuý Hạnh');
    await pool.query('update event_sealed set ciphertext = set_byte(ciphertext, 0, 255 - get_byte(ciphertext, 0))');
    const last = await happen(assigned('Việc khác'));
    await catchUp(projector);
    expect(await standings()).toMatchObject({ people: position - 1, tasks: last });
    expect(await failedJobs(pool)).toMatchObject([{ job: 'view:people', position }]);
  }, 30_000);

  it('is not what an erasure waits for: built anew, it forgets whom the live view had not yet forgotten', async () => {
    await catchUp(projectorOf(people));
    const { stream } = await register('Quách Thị Thuý Hạnh');
    await catchUp(projectorOf(people));
    await store.append({
      ...envelope(stream),
      expected: 1,
      events: [{ type: 'PersonErased', data: { basis: 'Đơn' } }],
    });
    const anew = { ...people, version: 2 };
    await catchUp(projectorOf(anew));
    const [first] = await store.read(stream, { reveal: true });
    expect(first?.data).toMatchObject({ name: null });
    const rows = await rowsOf(anew);
    expect(rows.map((row) => row['status'])).toEqual(['registered', 'erased']);
    expect(JSON.stringify(rows)).not.toContain('Hạnh');
  }, 30_000);

  function projectorOf(...projections: readonly Projection[]): Projector {
    return new Projector(projections, store, pool, new Reached());
  }

  /** The test projection again, under another name, that cannot fold one title until it is mended. */
  function breakable(): Projection {
    const { TaskAssigned } = tasks.on as { TaskAssigned: (event: unknown) => never };
    return {
      ...tasks,
      contract: { ...tasks.contract, name: 'breakable-tasks' },
      on: {
        TaskAssigned: (event) => {
          if (!mended && (event.data as { title: string }).title === POISON) throw new Error('cannot be folded');
          return TaskAssigned(event);
        },
      },
    };
  }

  async function happen(event: Happened): Promise<number> {
    return (await store.append({ ...envelope(`task-${randomUUID()}`), expected: 0, events: [event] })).position;
  }

  async function register(name: string): Promise<{ stream: string; position: number }> {
    const stream = `person-${randomUUID()}`;
    const plain: Registered = { type: 'PersonRegistered', data: { name } };
    const { events, sealed } = await store.keyRing.seal([plain], personalFields, stream);
    return store.append({ ...envelope(stream), expected: 0, events, sealed });
  }

  function envelope(stream: string) {
    const by = { account: randomUUID(), role: 'branch_editor', unit, capacity: 'Cán bộ' };
    return { stream, unit, meta: { command: 'spec', at: '2023-03-01T00:00:00.000Z', by, source: null } };
  }

  async function standings(): Promise<{ [view: string]: number }> {
    const { rows } = await pool.query<{ view: string; position: string }>('select view, position from view_checkpoint');
    return Object.fromEntries(rows.map(({ view, position }) => [view, Number(position)]));
  }

  async function rowsOf(of: Projection): Promise<{ [field: string]: unknown }[]> {
    const { rows } = await pool.query<{ row: { [field: string]: unknown } }>(
      `select row from ${viewTable(of).table} order by since`,
    );
    return rows.map(({ row }) => row);
  }
});

function assigned(title: string): Happened {
  return {
    type: 'TaskAssigned',
    data: { title, assignee: randomUUID(), dueOn: null, congress: null, meeting: null, note: null },
  };
}

async function catchUp(projector: Projector): Promise<void> {
  while (await projector.follow());
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error('not in time');
    await new Promise((later) => setTimeout(later, 50));
  }
}
