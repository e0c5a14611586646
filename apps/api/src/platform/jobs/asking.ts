import type pg from 'pg';
import type { Recorded } from '#decider';
import type { AnyJob, Later } from './job.js';

/** An effect that an event asks for: at once, at a date, or (`off`) no more. */
export type Asking = Later<object> & { readonly off: boolean };

/** Everything that a job wants done because of an event. */
export function asking(job: AnyJob, event: Recorded): Asking[] {
  const now = job.on?.[event.type] as ((event: Recorded) => object | null) | undefined;
  const later = job.later?.[event.type] as ((event: Recorded) => readonly Later<object>[]) | undefined;
  const payload = now?.(event) ?? null;
  return [
    ...(payload ? [{ key: String(event.position), dueAt: null, payload, off: false }] : []),
    ...(later?.(event) ?? []).map((one) => ({ ...one, off: one.dueAt === null })),
  ];
}

/** Writes it down. A date that is named again moves what has not come yet; after it has come, another date asks once more. */
export async function write(client: pg.PoolClient, job: string, asked: Asking, event: Recorded): Promise<void> {
  if (asked.off) {
    await client.query(
      `update reaction set status = 'dropped', ended_at = now() where job = $1 and key = $2 and status = 'waiting'`,
      [job, asked.key],
    );
    return;
  }
  await client.query(
    `insert into reaction (job, key, position, unit, payload, due_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (job, key) do update set position = excluded.position, payload = excluded.payload,
       due_at = excluded.due_at, status = 'waiting', attempts = 0, error = null, dispatched_at = null, ended_at = null
     where reaction.due_at is distinct from excluded.due_at or reaction.status = 'dropped'`,
    [job, asked.key, event.position, event.unit, JSON.stringify(asked.payload), asked.dueAt],
  );
}
