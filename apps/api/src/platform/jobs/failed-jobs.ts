import type pg from 'pg';
import type { Reactions } from './reactions.js';

/** One row of the list of failed jobs. It names no person. */
export type FailedJob = {
  readonly id: string;
  readonly unit: string;
  readonly job: string;
  readonly position: number;
  readonly attempts: number;
  readonly error: string | null;
  readonly failedAt: string;
};

/** What failed for good, the latest first. */
export async function failedJobs(client: Pick<pg.PoolClient, 'query'>, limit = 200): Promise<FailedJob[]> {
  const { rows } = await client.query<FailedJob & { position: string; failedAt: Date }>(
    `select id, unit, job, position, attempts, error, ended_at as "failedAt" from reaction
     where status = 'failed' order by ended_at desc, id limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...row, position: Number(row.position), failedAt: row.failedAt.toISOString() }));
}

/** Tries a failed job again from its first attempt; false when there is none by that id. */
export async function tryAgain(pool: pg.Pool, id: string, reactions: Pick<Reactions, 'nudge'>): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update reaction set status = 'waiting', attempts = 0, dispatched_at = null, ended_at = null
     where id = $1 and status = 'failed'`,
    [id],
  );
  reactions.nudge();
  return rowCount === 1;
}
