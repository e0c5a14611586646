import { type Job as QueueJob, UnrecoverableError } from 'bullmq';
import type pg from 'pg';
import type { EventStore } from '#event-store';
import type { ProcessRunner } from '../processes/process-runner.js';
import { inTransaction } from '../queue/in-transaction.js';
import { tell } from '../queue/trouble-log.js';
import { asking, write } from './asking.js';
import type { AnyJob, JobContext } from './job.js';

type Row = {
  position: string;
  unit: string;
  payload: object | null;
  due_at: Date | null;
  attempts: number;
};

/**
 * Makes an effect happen: in one transaction with the mark that it has happened, however often the queue delivers it.
 * The queue brings it again after a pause when it fails; after the last attempt it waits in the list of failed jobs.
 */
export class JobRunner {
  private readonly byName: ReadonlyMap<string, AnyJob>;

  constructor(
    private readonly pool: pg.Pool,
    private readonly store: Pick<EventStore, 'log'>,
    jobs: readonly AnyJob[],
    private readonly processes: Pick<ProcessRunner, 'again'>,
    private readonly provider: JobContext['get'],
    private readonly attempts = 5,
  ) {
    this.byName = new Map(jobs.map((job) => [job.name, job]));
  }

  async perform({ data }: Pick<QueueJob<{ job: string; key: string }>, 'data'>): Promise<void> {
    const { job: name, key } = data;
    try {
      await inTransaction(this.pool, async (client) => {
        const { rows } = await client.query<Row>(
          `select position, unit, payload, due_at, attempts from reaction
           where job = $1 and key = $2 and status = 'waiting' for update skip locked`,
          [name, key],
        );
        const row = rows[0];
        if (!row) return; // It has happened, was called off, or happens elsewhere at this moment.
        if (row.due_at && row.due_at.getTime() > Date.now() + CLOCKS_DIFFER_MS) return; // Its date was moved.
        await this.act(client, name, row);
        await client.query(
          `update reaction set status = 'done', ended_at = now(), error = null where job = $1 and key = $2`,
          [name, key],
        );
      });
    } catch (error) {
      throw (await this.missed(name, key, error)) ? new UnrecoverableError(tell(error)) : error;
    }
  }

  private async act(client: pg.PoolClient, name: string, row: Row): Promise<void> {
    const job = this.byName.get(name);
    const position = Number(row.position);
    if (!job) return this.processes.again(name, position);
    if (row.payload) return this.run(client, job, position, row.unit, row.payload);
    // The job threw when its event was read, so that nothing is known but the event.
    const [event] = await this.store.log({ after: position - 1, limit: 1 });
    for (const asked of event ? asking(job, event) : []) {
      if (event && (asked.dueAt || asked.off)) await write(client, job.name, asked, event);
      else await this.run(client, job, position, row.unit, asked.payload);
    }
  }

  private async run(client: pg.PoolClient, job: AnyJob, position: number, unit: string, payload: object) {
    await job.run(payload as never, {
      client,
      position,
      unit,
      ask: (further, key, what) => ask(client, further, key, position, unit, what),
      get: this.provider,
    });
  }

  /** Counts the attempt; true when it was the last. */
  private async missed(name: string, key: string, error: unknown): Promise<boolean> {
    const { rows } = await this.pool.query<{ status: string }>(
      `update reaction set attempts = attempts + 1, error = $3,
         status = case when attempts + 1 >= $4 then 'failed' else status end,
         ended_at = case when attempts + 1 >= $4 then now() end
       where job = $1 and key = $2 and status = 'waiting' returning status`,
      [name, key, tell(error), this.attempts],
    );
    return rows[0]?.status === 'failed';
  }
}

const CLOCKS_DIFFER_MS = 500;

async function ask(client: pg.PoolClient, job: string, key: string, position: number, unit: string, payload: object) {
  await client.query(
    `insert into reaction (job, key, position, unit, payload) values ($1, $2, $3, $4, $5) on conflict (job, key) do nothing`,
    [job, key, position, unit, JSON.stringify(payload)],
  );
}
