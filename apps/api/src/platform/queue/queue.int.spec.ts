import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Happened, type Process, Rejection } from '#decider';
import { MemoryEventStore } from '#event-store';
import type { Given } from '../commands/command-desk.js';
import { openDataSource } from '../database/data-source.js';
import { emptyDatabase } from '../database/test-database.js';
import { failedJobs, tryAgain } from '../jobs/failed-jobs.js';
import { type AnyJob, defineJob } from '../jobs/job.js';
import { JobRunner } from '../jobs/job-runner.js';
import { Reactions } from '../jobs/reactions.js';
import { ProcessRunner } from '../processes/process-runner.js';
import { Bell } from './bell.js';
import type { Follower } from './follower.js';
import { openQueueBackend, type QueueBackend } from './queue-backend.js';
import { forgotten, JOBS, NEWS } from './queues.js';
import { cutQueue, removeQueue } from './test-queue.js';
import { Worker } from './worker.js';

const redisUrl = process.env['TEST_REDIS_URL'];
const unit = randomUUID();
const BACKOFF_MS = 100;

jest.setTimeout(30_000);

type Told = Happened<'Told', { n: number }>;
type Promised = Happened<'Promised', { key: string; dueAt: string | null }>;

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await emptyDatabase();
  await (await openDataSource(database.url)).destroy();
  pool = new pg.Pool({ connectionString: database.url, max: 10 });
  await pool.query('create table effect (name text not null)');
}, 60_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('the queue on postgres', () => {
  queueOn('postgres');
});
(redisUrl ? describe : describe.skip)('the queue on redis', () => {
  queueOn('redis', redisUrl);

  it('is emptied and cut by these tests without touching what others have there', async () => {
    const other = new Redis(redisUrl as string);
    const key = `others:${unit}`;
    try {
      await other.set(key, 'theirs', 'EX', 60);
      const id = await other.client('ID');
      await removeQueue(redisUrl as string, database.url);
      await cutQueue(redisUrl as string, database.url);
      expect(await other.get(key)).toBe('theirs');
      expect(await other.client('ID')).toBe(id);
    } finally {
      await other.del(key);
      other.disconnect();
    }
  });
});

function queueOn(kind: 'postgres' | 'redis', on = ''): void {
  let backend: QueueBackend;
  let news: Queue;
  let jobs: Queue;
  let store: MemoryEventStore;
  let running: Worker[];

  beforeEach(async () => {
    await pool.query('truncate effect, reaction, process_refusal, follower_checkpoint');
    backend = await openQueueBackend({ databaseUrl: database.url, redisUrl: on || undefined });
    news = backend.queue(NEWS, forgotten);
    jobs = backend.queue(JOBS, forgotten);
    store = new MemoryEventStore();
    running = [];
    await empty();
  });

  afterEach(async () => {
    await Promise.all(running.map((worker) => worker.stop()));
    await Promise.all([news.close(), jobs.close()]);
    await backend.close();
    await empty();
  });

  it('answers', async () => {
    await news.waitUntilReady();
    expect(backend.kind).toBe(kind);
    expect(await backend.answers()).toBe(true);
  });

  describe('the bell', () => {
    it('waits at most once, however often it is rung', async () => {
      let rings = 0;
      const bell = new Bell({
        add: (async (...ring: Parameters<Queue['add']>) => {
          const job = await news.add(...ring);
          rings += 1;
          return job;
        }) as Queue['add'],
      });
      for (let position = 1; position <= 100; position += 1) bell.ring(position);
      await until(() => rings === 2);
      bell.ring(101);
      await until(() => rings === 3);
      expect(await news.getWaitingCount()).toBe(1);
    });

    it('brings a follower that is behind up to the head', async () => {
      const reader = pagewise(3);
      await append(10, told);
      start([reader], { tickMs: 600_000 });
      await until(() => reader.reached === 10);
      await append(7, told);
      new Bell(news).ring(17);
      await until(() => reader.reached === 17);
    });

    it('is heard again after one that came during a run', async () => {
      const reader = pagewise(1, 5);
      start([reader], { tickMs: 600_000 });
      const bell = new Bell(news);
      for (let position = 1; position <= 40; position += 1) {
        await append(1, told);
        bell.ring(position);
      }
      await until(() => reader.reached === 40);
    });

    it('is heard after the queue was emptied', async () => {
      const reader = pagewise(100);
      const bell = new Bell(news);
      bell.ring(1);
      await until(async () => (await news.getWaitingCount()) === 1);
      await empty();
      start([reader], { tickMs: 600_000 });
      await append(2, told);
      bell.ring(2);
      await until(() => reader.reached === 2);
    });

    it('is heard again after every connection to the queue was cut', async () => {
      const reader = pagewise(100);
      const bell = new Bell(news);
      start([reader], { tickMs: 600_000 });
      await append(1, told);
      bell.ring(1);
      await until(() => reader.reached === 1);
      await cut();
      let position = 1;
      await until(async () => {
        position += 1;
        await append(1, told);
        bell.ring(position);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return reader.reached === position;
      });
      expect(await backend.answers()).toBe(true);
    });

    it('is not needed: the tick finds the same news', async () => {
      const reader = pagewise(100);
      start([reader], { tickMs: 20 });
      await append(5, told);
      await until(() => reader.reached === 5);
    });

    it('does not let one failing follower hold up another', async () => {
      const reader = pagewise(100);
      start([{ name: 'broken', follow: () => Promise.reject(new Error('broken')) }, reader], { tickMs: 20 });
      await append(5, told);
      await until(() => reader.reached === 5);
    });

    it('stops only when the follower has finished its page', async () => {
      const reader = pagewise(1, 200);
      const worker = start([reader], { tickMs: 20 });
      await append(1, told);
      await until(() => reader.begun > 0);
      await worker.stop();
      expect(reader.finished).toBe(reader.begun);
    });
  });

  describe('a job', () => {
    it('acts once although it is delivered five times', async () => {
      start([effects()], { tickMs: 20 });
      await append(1, told);
      const data = { job: 'when-told-act', key: '1' };
      await jobs.addBulk([1, 2, 3, 4].map((n) => ({ name: data.job, data, opts: { jobId: `copy-${n}` } })));
      await until(async () => (await done()) === 1);
      await jobs.addBulk([5, 6].map((n) => ({ name: data.job, data, opts: { jobId: `copy-${n}` } })));
      await until(async () => (await jobs.getJobCountByTypes('waiting', 'active', 'delayed')) === 0);
      expect(await acted()).toEqual(['1']);
    });

    it('comes at its date, not before', async () => {
      start([effects()], { tickMs: 20 });
      const due = Date.now() + 900;
      await append(1, () => promised('deadline', new Date(due).toISOString()));
      await until(async () => (await jobs.getDelayedCount()) === 1);
      expect(await acted()).toEqual([]);
      await until(async () => (await acted()).length === 1);
      expect(Date.now()).toBeGreaterThanOrEqual(due - 500);
    });

    it('comes at the new date when it was moved, and not at all when it was called off', async () => {
      start([effects()], { tickMs: 20 });
      await append(1, () => promised('moved', inMs(60_000)));
      await append(1, () => promised('off', inMs(1200)));
      await until(async () => (await jobs.getDelayedCount()) === 2);
      await append(1, () => promised('moved', inMs(600)));
      await append(1, () => promised('off', null));
      await until(async () => (await acted()).length === 1);
      await until(async () => (await statusOf('off')) === 'dropped');
      await new Promise((resolve) => setTimeout(resolve, 1300));
      expect(await acted()).toEqual(['moved']);
    });

    it('is found by the tick when its delayed job was lost', async () => {
      start([effects()], { tickMs: 20 });
      await append(1, () => promised('deadline', inMs(700)));
      await until(async () => (await jobs.getDelayedCount()) === 1);
      await empty();
      await until(async () => (await acted()).length === 1);
    });

    it('is tried again with pauses, then waits in the list of failed jobs, then acts when asked to try again', async () => {
      let broken = true;
      const tries: number[] = [];
      const reactions = effects(async () => {
        tries.push(Date.now());
        if (broken) throw new Error('printer on fire');
      });
      start([reactions], { tickMs: 20 });
      await append(1, told);
      await until(async () => (await failedJobs(pool)).length === 1);
      expect(tries).toHaveLength(3);
      const [first = 0, second = 0, third = 0] = tries;
      expect(second - first).toBeGreaterThanOrEqual(BACKOFF_MS - 5);
      expect(third - second).toBeGreaterThanOrEqual(2 * BACKOFF_MS - 5);
      const [failed] = await failedJobs(pool);
      expect(failed).toMatchObject({ job: 'when-told-act', unit, position: 1, attempts: 3 });
      expect(await acted()).toEqual([]);
      broken = false;
      expect(await tryAgain(pool, failed?.id as string, reactions)).toBe(true);
      await until(async () => (await acted()).length === 1);
      expect(await failedJobs(pool)).toEqual([]);
      expect(await tryAgain(pool, failed?.id as string, reactions)).toBe(false);
    });

    it('happens exactly once although the queue is emptied in mid-work', async () => {
      start([effects(() => new Promise((resolve) => setTimeout(resolve, 2)))], { tickMs: 20 });
      const bell = new Bell(news);
      for (let round = 1; round <= 5; round += 1) {
        await append(40, told);
        bell.ring(round * 40);
        await until(async () => (await done()) > (round - 1) * 20);
        await empty();
      }
      await until(async () => (await done()) === 200, 60_000);
      const expected = Array.from({ length: 200 }, (_, n) => String(n + 1)).sort();
      expect((await acted()).sort()).toEqual(expected);
    }, 70_000);
  });

  describe('a process', () => {
    const asks: Process<Told> = {
      name: 'when-told-ask',
      on: { Told: ({ data }) => [{ type: 'task.finish', data: { task: unit, result: String(data.n) } }] },
    };
    const begins: Process<Told> = {
      name: 'when-told-begin',
      on: { Told: ({ data }) => [{ type: 'task.assign', data: { unit, title: String(data.n), assignee: unit } }] },
    };

    it('gives each wish once, by the system, at the date of its event, though two workers run it', async () => {
      const given: Given[] = [];
      const desk = deskOf((wish) => void given.push(wish));
      await append(30, told);
      const runners = [processes(desk, [asks, begins]), processes(desk, [asks, begins])];
      await Promise.all(runners.map((runner) => drain(runner)));
      await drain(runners[0] as ProcessRunner);
      expect(given).toHaveLength(60);
      expect(new Set(given.map(({ key }) => key)).size).toBe(60);
      expect(given.find(({ key }) => key === 'when-told-ask:7:0')).toMatchObject({
        occurredAt: '2023-03-01T08:00:00.000Z',
        by: { role: 'system', unit: null, capacity: 'when-told-ask' },
      });
    });

    it('names a stream that it begins the same way every time', async () => {
      const given: Given[] = [];
      await append(1, told);
      const runner = processes(
        deskOf((wish) => void given.push(wish)),
        [begins],
      );
      await drain(runner);
      await runner.again('when-told-begin', 1);
      expect(given).toHaveLength(2);
      expect(given[0]?.data).toMatchObject({ task: expect.stringMatching(/^[\da-f]{8}-/) });
      expect(given[0]?.data).toEqual(given[1]?.data);
    });

    it('notes a refusal and goes on', async () => {
      let given = 0;
      const desk = deskOf(() => {
        given += 1;
        if (given === 1) throw new Rejection('task.finished-already', { status: 'finished' });
      });
      await append(2, told);
      await drain(processes(desk, [asks]));
      expect(given).toBe(2);
      const { rows } = await pool.query('select process, position::int, command, code, inputs from process_refusal');
      expect(rows).toEqual([
        {
          process: 'when-told-ask',
          position: 1,
          command: 'task.finish',
          code: 'task.finished-already',
          inputs: { status: 'finished' },
        },
      ]);
    });

    it('tries again after an accident, in order, and holds up no other process', async () => {
      const given: string[] = [];
      let accidents = 2;
      const desk = deskOf(({ key }) => {
        if (key === 'when-told-ask:2:0' && accidents-- > 0) throw new Error('away');
        given.push(key as string);
      });
      await append(3, told);
      const runner = processes(desk, [asks, begins]);
      await drain(runner);
      expect(given.filter((key) => key.startsWith('when-told-begin'))).toHaveLength(3);
      expect(given.filter((key) => key.startsWith('when-told-ask'))).toEqual(['when-told-ask:1:0']);
      await until(async () => {
        await drain(runner);
        return given.length === 6;
      });
      expect(given.slice(-2)).toEqual(['when-told-ask:2:0', 'when-told-ask:3:0']);
    });

    it('puts an event that fails for good on the list, goes on, and acts when asked to try again', async () => {
      const given: string[] = [];
      let broken = true;
      const desk = deskOf(({ key }) => {
        if (key === 'when-told-ask:1:0' && broken) throw new Error('away');
        given.push(key as string);
      });
      await append(2, told);
      const runner = processes(desk, [asks]);
      const reactions = effects(undefined, runner);
      start([runner, reactions], { tickMs: 20 });
      await until(async () => (await failedJobs(pool)).length === 1);
      expect(given).toEqual(['when-told-ask:2:0']);
      const [failed] = await failedJobs(pool);
      expect(failed).toMatchObject({ job: 'when-told-ask', position: 1, attempts: 3 });
      broken = false;
      await tryAgain(pool, failed?.id as string, reactions);
      await until(() => given.includes('when-told-ask:1:0'));
      await until(async () => (await failedJobs(pool)).length === 0);
    });
  });

  function start(followers: readonly Follower[], pace: { tickMs: number }): Worker {
    const worker = new Worker(backend, followers, pace);
    worker.start();
    running.push(worker);
    return worker;
  }

  /** Empties the whole queue, as somebody might by mistake. */
  async function empty(): Promise<void> {
    if (kind === 'postgres') {
      await pool.query('truncate bullmq.job, bullmq.dedup, bullmq.dedup_next cascade');
    } else {
      await removeQueue(on, database.url);
    }
  }

  /** Cuts every connection that the backend has. */
  async function cut(): Promise<void> {
    if (kind === 'postgres') {
      const { rowCount } = await pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name in ('ky-yeu queue', 'news', 'jobs')`,
      );
      expect(rowCount).toBeGreaterThan(1);
    } else {
      expect(await cutQueue(on, database.url)).toBeGreaterThan(1);
    }
  }

  async function append(count: number, event: (n: number) => Happened): Promise<void> {
    const head = await store.head();
    for (let n = head + 1; n <= head + count; n += 1) {
      await store.append({
        stream: `task-${randomUUID()}`,
        expected: 0,
        unit,
        events: [event(n)],
        meta: {
          command: 'task.tell',
          at: '2023-03-01T08:00:00.000Z',
          by: { account: randomUUID(), role: 'branch_editor', unit, capacity: 'Cán bộ công đoàn' },
          source: null,
        },
      });
    }
  }

  function pagewise(limit: number, pauseMs = 0) {
    const reader = {
      name: 'reader',
      reached: 0,
      begun: 0,
      finished: 0,
      async follow() {
        reader.begun += 1;
        const events = await store.log({ after: reader.reached, limit });
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        reader.reached = events.at(-1)?.position ?? reader.reached;
        reader.finished += 1;
        return events.length === limit;
      },
    };
    return reader;
  }

  function effects(before?: () => Promise<void>, runner?: ProcessRunner): Reactions {
    const act = async (name: string, client: pg.PoolClient) => {
      await before?.();
      await client.query('insert into effect values ($1)', [name]);
    };
    const all: AnyJob[] = [
      defineJob<Told, { n: number }>({
        name: 'when-told-act',
        on: { Told: (event) => (runner ? null : { n: event.position }) },
        run: ({ n }, { client }) => act(String(n), client),
      }),
      defineJob<Promised, { key: string }>({
        name: 'when-promised-remind',
        later: { Promised: ({ data }) => [{ key: data.key, dueAt: data.dueAt, payload: { key: data.key } }] },
        run: ({ key }, { client }) => act(key, client),
      }),
    ];
    const again = { again: async (name: string, position: number) => runner?.again(name, position) };
    const get = () => {
      throw new Error('nothing to get');
    };
    return new Reactions(pool, store, backend, jobs, all, new JobRunner(pool, store, all, again, get, 3), {
      page: 30,
      attempts: 3,
      backoffMs: BACKOFF_MS,
      patienceMs: 300,
      concurrency: 4,
    });
  }

  function processes(desk: ReturnType<typeof deskOf>, all: readonly Process<Told>[]): ProcessRunner {
    const pace = { page: 10, attempts: 3, backoffMs: 30, turnMs: 5000 };
    return new ProcessRunner(pool, store, desk, all as readonly Process[], pace);
  }
}

function told(n: number): Told {
  return { type: 'Told', data: { n } };
}

function promised(key: string, dueAt: string | null): Promised {
  return { type: 'Promised', data: { key, dueAt } };
}

function inMs(ms: number): string {
  return new Date(Date.now() + ms).toISOString();
}

function deskOf(take: (given: Given) => void) {
  return {
    async give(given: Given) {
      take(given);
      return { stream: '', id: '', version: 1, position: 1, repeated: false };
    },
  };
}

async function drain(follower: Follower): Promise<void> {
  while (await follower.follow());
}

async function acted(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from effect');
  return rows.map(({ name }) => name);
}

async function done(): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from reaction where status = 'done'`);
  return rows[0]?.n ?? 0;
}

async function statusOf(key: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ status: string }>('select status from reaction where key = $1', [key]);
  return rows[0]?.status;
}

async function until(holds: () => boolean | Promise<boolean>, patienceMs = 15_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`not within ${patienceMs} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
