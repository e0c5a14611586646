import type pg from 'pg';
import type { Changes } from '../views/working-rows.js';

/** The PostgreSQL channel on which the projector tells all API processes what it changed. */
export const CHANNEL = 'ky_yeu_live';

/** More rows than this in one batch are not named one by one. */
const IDS_AT_MOST = 100;
/** PostgreSQL takes less than 8,000 bytes in one message. */
const ROWS_A_MESSAGE = 40;
const ACCOUNTS_A_MESSAGE = 180;

export type ChangeType = 'created' | 'updated' | 'deleted';

/** What one message on the channel says. */
export type News = RowsChanged | Rung;

/** Rows of one view that changed; without `rows` too many to name. */
export type RowsChanged = {
  readonly view: string;
  readonly position: number;
  readonly rows?: readonly { readonly id: string; readonly unit: string; readonly type: ChangeType }[];
};

/** Accounts whose own notices are no longer what they were. */
export type Rung = { readonly accounts: readonly string[]; readonly position: number };

/** Tells what a batch did to a view, in the transaction of the batch: nobody hears of what was rolled back. */
export async function tell(client: pg.ClientBase, view: string, position: number, changes: Changes): Promise<void> {
  for (const news of newsOf(view, position, changes)) await send(client, news);
}

/** Tells that any row of a view may have changed. */
export async function tellOfAll(client: pg.ClientBase, view: string, position: number): Promise<void> {
  await send(client, { view, position });
}

/** Rings the bells of accounts: a notice was given to them, or read in another window. */
export async function ring(client: pg.ClientBase, position: number, accounts: readonly string[]): Promise<void> {
  for (let start = 0; start < accounts.length; start += ACCOUNTS_A_MESSAGE) {
    await send(client, { accounts: accounts.slice(start, start + ACCOUNTS_A_MESSAGE), position });
  }
}

export function newsOf(view: string, position: number, { ended, versions }: Changes): RowsChanged[] {
  const stored = new Map(ended.map(({ id, unit }) => [id, unit]));
  const rows = versions
    .filter(({ until }) => until === null)
    .map(({ row }) => ({ id: row.id, unit: row.unit, type: stored.has(row.id) ? 'updated' : 'created' }) as const);
  const now = new Set(rows.map(({ id }) => id));
  const gone = [...stored].filter(([id]) => !now.has(id)).map(([id, unit]) => ({ id, unit, type: 'deleted' }) as const);
  const all = [...rows, ...gone];
  if (all.length > IDS_AT_MOST) return [{ view, position }];
  const news: RowsChanged[] = [];
  for (let start = 0; start < all.length; start += ROWS_A_MESSAGE) {
    news.push({ view, position, rows: all.slice(start, start + ROWS_A_MESSAGE) });
  }
  return news;
}

async function send(client: pg.ClientBase, news: News): Promise<void> {
  await client.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(news)]);
}
