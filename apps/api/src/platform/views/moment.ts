import type pg from 'pg';
import { z } from 'zod';

/** A number of the log in an address. */
export const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** A moment in an address: the position of an event, or an instant (ISO 8601). */
export const moment = z.union([position, z.iso.datetime({ offset: true })], { error: 'platform.malformed-moment' });

/** The position that the log had reached at a moment; undefined: now. */
export async function momentOf(client: pg.ClientBase, at: number | string | undefined): Promise<number | undefined> {
  if (at === undefined || typeof at === 'number') return at;
  const { rows } = await client.query<{ position: string }>('select position_at($1) as position', [at]);
  return Number(rows[0]?.position ?? 0);
}
