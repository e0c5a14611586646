import type pg from 'pg';
import { z } from 'zod';

/** A number of the log in an address. */
export const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

const EARLIEST = Date.parse('1900-01-01T00:00:00Z');
const LATEST = Date.parse('2200-12-31T23:59:59Z');

/** An instant that the log could have seen, in UTC. */
const instant = z.iso
  .datetime({ offset: true })
  .refine((at) => Date.parse(at) >= EARLIEST && Date.parse(at) <= LATEST)
  .transform((at) => new Date(at).toISOString());

/** A moment in an address: the position of an event, or an instant (ISO 8601). */
export const moment = z.union([position, instant], { error: 'platform.malformed-moment' });

/** The position that the log had reached at a moment; undefined: now. */
export async function momentOf(
  client: pg.ClientBase | pg.Pool,
  at: number | string | undefined,
): Promise<number | undefined> {
  if (at === undefined || typeof at === 'number') return at;
  const { rows } = await client.query<{ position: string }>('select position_at($1) as position', [at]);
  return Number(rows[0]?.position ?? 0);
}
