import type pg from 'pg';
import { tell } from '../queue/trouble-log.js';
import type { FoldFailed } from './working-rows.js';

/** Puts a view on the list of what failed, at the event that breaks it. */
export async function stumbled(
  client: pg.ClientBase,
  view: string,
  { event, cause }: FoldFailed,
  attempts: number,
): Promise<void> {
  await client.query(
    `insert into reaction (job, key, position, unit, status, attempts, error, ended_at)
     values ($1, $2, $3, $4, 'failed', $5, $6, now())
     on conflict (job, key) do update set status = 'failed', attempts = $5, error = $6, ended_at = now()`,
    [nameOf(view), String(event.position), event.position, event.unit, attempts, tell(cause)],
  );
}

/** Takes a view off the list: it has folded what broke it. */
export async function recovered(client: pg.ClientBase, view: string): Promise<void> {
  await client.query('delete from reaction where job = $1', [nameOf(view)]);
}

/** Takes every view off the list; whatever still breaks is found again at once. */
export async function forgetStumbles(pool: pg.Pool): Promise<void> {
  await pool.query('delete from reaction where starts_with(job, $1)', [nameOf('')]);
}

function nameOf(view: string): string {
  return `view:${view}`;
}
