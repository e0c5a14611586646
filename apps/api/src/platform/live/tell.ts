import type pg from 'pg';
import type { Changes } from '../views/working-rows.js';

/** The PostgreSQL channel on which the projector tells all API processes what it changed. */
export const CHANNEL = 'ky_yeu_live';

/** More rows than this in one batch are not named one by one. */
const IDS_AT_MOST = 100;
/** PostgreSQL takes less than 8,000 bytes in one notice. */
const ROWS_A_NOTICE = 40;

export type ChangeType = 'created' | 'updated' | 'deleted';

/** One notice: rows of one view that changed; without `rows` too many to name. */
export type Notice = {
  readonly view: string;
  readonly position: number;
  readonly rows?: readonly { readonly id: string; readonly unit: string; readonly type: ChangeType }[];
};

/** Tells what a batch did to a view, in the transaction of the batch: nobody hears of what was rolled back. */
export async function tell(client: pg.ClientBase, view: string, position: number, changes: Changes): Promise<void> {
  for (const notice of noticesOf(view, position, changes)) await send(client, notice);
}

/** Tells that any row of a view may have changed. */
export async function tellOfAll(client: pg.ClientBase, view: string, position: number): Promise<void> {
  await send(client, { view, position });
}

export function noticesOf(view: string, position: number, { ended, versions }: Changes): Notice[] {
  const stored = new Map(ended.map(({ id, unit }) => [id, unit]));
  const rows = versions
    .filter(({ until }) => until === null)
    .map(({ row }) => ({ id: row.id, unit: row.unit, type: stored.has(row.id) ? 'updated' : 'created' }) as const);
  const now = new Set(rows.map(({ id }) => id));
  const gone = [...stored].filter(([id]) => !now.has(id)).map(([id, unit]) => ({ id, unit, type: 'deleted' }) as const);
  const all = [...rows, ...gone];
  if (all.length > IDS_AT_MOST) return [{ view, position }];
  const notices: Notice[] = [];
  for (let start = 0; start < all.length; start += ROWS_A_NOTICE) {
    notices.push({ view, position, rows: all.slice(start, start + ROWS_A_NOTICE) });
  }
  return notices;
}

async function send(client: pg.ClientBase, notice: Notice): Promise<void> {
  await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(notice)]);
}
