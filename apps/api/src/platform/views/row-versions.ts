import type pg from 'pg';
import type { Row } from './projection.js';
import { unpacked, type ViewTable } from './view-table.js';

const VERSIONS_AT_MOST = 500;

/** One version of a row: from the event that made it to the one that made the next. */
export type ShownVersion = {
  readonly since: number;
  /** Null: it holds still, or held at the moment asked for. */
  readonly until: number | null;
  /** The event that made it; null when it belongs to a unit that the caller may not read. */
  readonly type: string | null;
  readonly recordedAt: string;
  readonly row: Row;
};

type Kept = { since: string; until: string | null; type: string | null; recorded_at: Date; row: object };

/** The versions of one row, the newest first. */
export async function versionsOf(
  client: pg.ClientBase,
  table: ViewTable,
  id: string,
  { before, moment }: { before?: number | undefined; moment: number | undefined },
): Promise<ShownVersion[]> {
  const upTo = Math.min(moment ?? Number.MAX_SAFE_INTEGER, (before ?? Number.MAX_SAFE_INTEGER) - 1);
  const { rows } = await client.query<Kept>(
    `select t.since, t.until, t.row, e.type, moment_of(t.since) as recorded_at from ${table.table} t
      left join event e on e.position = t.since
      where t.id = $1 and t.since <= $2 order by t.since desc limit ${VERSIONS_AT_MOST}`,
    [id, upTo],
  );
  return rows.map(({ since, until, type, recorded_at, row }) => ({
    since: Number(since),
    until: until === null || Number(until) > (moment ?? Number(until)) ? null : Number(until),
    type,
    recordedAt: recorded_at.toISOString(),
    row: unpacked(table, row as { readonly [field: string]: unknown }),
  }));
}
