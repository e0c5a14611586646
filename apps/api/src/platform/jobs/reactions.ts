import type { Queue, Job as QueueJob, Worker as QueueWorker } from 'bullmq';
import type pg from 'pg';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import type { Follower } from '../queue/follower.js';
import { inTransaction } from '../queue/in-transaction.js';
import { OneAtATime } from '../queue/one-at-a-time.js';
import type { QueueBackend } from '../queue/queue-backend.js';
import { JOBS } from '../queue/queues.js';
import { soon } from '../queue/soon.js';
import { TroubleLog, tell } from '../queue/trouble-log.js';
import { asking, write } from './asking.js';
import type { AnyJob } from './job.js';
import type { JobRunner } from './job-runner.js';

export type ReactionPace = {
  readonly page: number;
  readonly attempts: number;
  readonly backoffMs: number;
  /** How long a job that was handed to the queue may stay away before it is handed over again. */
  readonly patienceMs: number;
  readonly concurrency: number;
};

export const usualPace: ReactionPace = { page: 500, attempts: 5, backoffMs: 1000, patienceMs: 10_000, concurrency: 2 };

/**
 * Writes down which effects the log asks for, together with its checkpoint, and hands them to the queue. A row that
 * waits too long is handed over again: the queue may be emptied at any time.
 */
export class Reactions implements Follower {
  readonly name = 'reactions';
  private readonly trouble = new TroubleLog('Reactions');
  private readonly dispatching = new OneAtATime(
    () => this.dispatch(),
    (error) => this.trouble.warn('jobs wait for the queue', error),
  );
  private readonly performing = new Set<Promise<void>>();
  private worker: QueueWorker | null = null;
  private known = false;

  constructor(
    private readonly pool: pg.Pool,
    private readonly store: Pick<EventStore, 'log'>,
    private readonly backend: QueueBackend,
    private readonly queue: Pick<Queue, 'addBulk'>,
    private readonly jobs: readonly AnyJob[],
    private readonly runner: JobRunner,
    private readonly pace: ReactionPace = usualPace,
  ) {}

  start(): void {
    this.worker = this.backend.worker(JOBS, (job) => this.perform(job), { concurrency: this.pace.concurrency });
  }

  async stop(): Promise<void> {
    const closed = this.worker?.close();
    await Promise.allSettled(this.performing);
    await soon(Promise.all([closed, this.dispatching.settled()]));
  }

  async follow(): Promise<boolean> {
    const read = await inTransaction(this.pool, (client) => this.readOn(client));
    this.nudge();
    return read === this.pace.page;
  }

  /** Hands over what waits. Nobody waits for it: the queue may be away. */
  nudge(): void {
    void this.dispatching.run();
  }

  private async perform(job: QueueJob): Promise<void> {
    const effect = this.runner.perform(job);
    this.performing.add(effect);
    await effect.finally(() => this.performing.delete(effect));
  }

  private async readOn(client: pg.PoolClient): Promise<number> {
    if (!this.known) {
      await client.query('insert into follower_checkpoint (name) values ($1) on conflict (name) do nothing', [
        this.name,
      ]);
    }
    const { rows } = await client.query<{ position: string }>(
      'select position from follower_checkpoint where name = $1 for update skip locked',
      [this.name],
    );
    if (!rows[0]) return 0;
    this.known = true;
    const events = await this.store.log({ after: Number(rows[0].position), limit: this.pace.page });
    const last = events.at(-1);
    if (!last) return 0;
    for (const event of events) for (const job of this.jobs) await this.ask(client, job, event);
    await client.query('update follower_checkpoint set position = $2 where name = $1', [this.name, last.position]);
    return events.length;
  }

  private async ask(client: pg.PoolClient, job: AnyJob, event: Recorded): Promise<void> {
    try {
      for (const asked of asking(job, event)) await write(client, job.name, asked, event);
    } catch (error) {
      // A handler that throws would hold up every other job: its event goes to the failed list.
      this.trouble.warn(`${job.name} at ${event.position}`, error);
      await client.query(
        `insert into reaction (job, key, position, unit, status, error, ended_at)
         values ($1, $2, $3, $4, 'failed', $5, now()) on conflict (job, key) do nothing`,
        [job.name, String(event.position), event.position, event.unit, tell(error)],
      );
    }
  }

  private async dispatch(): Promise<void> {
    const limit = this.pace.page;
    for (let found = limit; found === limit; ) {
      const { rows } = await this.pool.query<{ job: string; key: string; due: number | null; wait: number }>(
        `select job, key, extract(epoch from due_at)::float8 as due,
           greatest(0, extract(epoch from due_at - now()) * 1000)::float8 as wait from reaction
         where status = 'waiting' and (dispatched_at is null
           or greatest(dispatched_at, due_at) < now() - $1 * interval '1 millisecond')
         order by dispatched_at nulls first limit $2`,
        [this.pace.patienceMs, limit],
      );
      found = rows.length;
      if (found === 0) return;
      await this.queue.addBulk(
        rows.map(({ job, key, due, wait }) => ({
          name: job,
          data: { job, key },
          opts: {
            // A date that is moved gets a job of its own; the one at the old date finds nothing to do.
            jobId: [job, key, ...(due ? [due] : [])].join('|'),
            delay: Math.ceil(wait),
            attempts: this.pace.attempts,
            backoff: { type: 'exponential', delay: this.pace.backoffMs },
          },
        })),
      );
      await this.pool.query(
        `update reaction r set dispatched_at = now()
         from unnest($1::text[], $2::text[]) as d (job, key) where r.job = d.job and r.key = d.key`,
        [rows.map((row) => row.job), rows.map((row) => row.key)],
      );
    }
  }
}
