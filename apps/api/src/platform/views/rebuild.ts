import type pg from 'pg';
import type { Recorded } from '#decider';
import { type EventStore, SealBroken } from '#event-store';
import { tellOfAll } from '../live/tell.js';
import { destroyKeys } from './forget.js';
import type { Projection } from './projection.js';
import { readable } from './readable.js';
import { copy, storedRows, write } from './view-store.js';
import { tableStatements, type ViewTable } from './view-table.js';
import { FoldFailed, WorkingRows } from './working-rows.js';

/** Few enough that an event is forgotten while it is young: the garbage collector copies what lives longer. */
const PAGE = 500;
/** Versions that are written together: each COPY is a commit. */
const VERSIONS_AT_ONCE = 2_500;
/** Rows kept in memory while building; beyond it the current rows are written and read again when needed. */
const ROWS_KEPT = 60_000;

/**
 * Builds a view from nothing into a table of its own, beside the one that is being read, and swaps it in. The log may
 * grow meanwhile: the projector takes over from the position at which the swap happened.
 */
export async function rebuild(
  pool: pg.Pool,
  store: EventStore,
  projection: Projection,
  table: ViewTable,
): Promise<{ events: number }> {
  const client = await pool.connect();
  const building = { ...table, table: `${table.table}_new` };
  try {
    await client.query(`select pg_advisory_lock(hashtextextended($1, 1))`, [table.view]);
    await client.query(`drop table if exists ${building.table}`);
    const statements = tableStatements(building);
    for (const statement of statements.before) await client.query(statement);
    const events = await foldAll(client, store, projection, building);
    for (const statement of statements.after) await client.query(statement);
    await swap(client, table, building, events);
    return { events };
  } finally {
    const unlocked = await client
      .query(`select pg_advisory_unlock(hashtextextended($1, 1))`, [table.view])
      .catch(() => null);
    client.release(unlocked === null);
  }
}

async function foldAll(
  client: pg.PoolClient,
  store: EventStore,
  projection: Projection,
  table: ViewTable,
): Promise<number> {
  let isWritten = false;
  const rows = new WorkingRows(projection, {
    // Nothing has been written that could be found until the memory ran out for the first time.
    byId: (ids) => (isWritten ? storedRows(client, table).byId(ids) : Promise.resolve([])),
    where: (match) => (isWritten ? storedRows(client, table).where(match) : Promise.resolve([])),
  });
  const head = await store.head();
  await destroyKeys(store, projection.forgets, head);
  let reached = head;
  // What has come to an end is written while the next pages are folded.
  let copying = Promise.resolve();
  try {
    for await (const page of pages(store, Object.keys(projection.on), head)) {
      await rows.fold(page);
      if (rows.finishedCount < VERSIONS_AT_ONCE && rows.size <= ROWS_KEPT) continue;
      await copying;
      if (rows.size > ROWS_KEPT) await keepMemoryFlat();
      else copying = copy(client, table, rows.takeFinished());
      copying.catch(() => undefined); // Whoever waits for it hears of it.
    }
  } catch (error) {
    // The view is served as it was before the event that breaks it; there the projector meets that event again.
    reached = placeOf(error) - 1;
  }
  await copying;
  const { ended, versions } = rows.take({ forget: true });
  await write(client, table, { ended, versions: [] });
  await copy(client, table, versions);
  return reached;

  async function keepMemoryFlat(): Promise<void> {
    isWritten = true;
    await write(client, table, rows.take({ forget: true }));
  }
}

/** Where the event stands that broke the view; throws again whatever is no event's fault. */
function placeOf(error: unknown): number {
  if (error instanceof FoldFailed) return error.event.position;
  if (error instanceof SealBroken) return error.position;
  throw error;
}

/** Those events of the log that the view hears of, in pages, the next one being read while this one is folded. */
async function* pages(store: EventStore, types: readonly string[], upTo: number): AsyncGenerator<readonly Recorded[]> {
  const read = (after: number) => {
    const page = readable(store, { after, upTo, types, limit: PAGE });
    page.catch(() => undefined); // Whoever asks for the page hears of it; perhaps nobody asks any more.
    return page;
  };
  for (let next = read(0); ; ) {
    const { events, unreadable } = await next;
    if (unreadable) throw unreadable;
    const last = events.at(-1);
    if (!last) return;
    next = read(last.position);
    yield events;
  }
}

async function swap(client: pg.PoolClient, table: ViewTable, building: ViewTable, position: number): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('projector', 0))`);
    const { rows: old } = await client.query<{ tag: string }>(
      'delete from view_checkpoint where view = $1 returning tag',
      [table.view],
    );
    const prefix = table.table.slice(0, -table.tag.length);
    for (const { tag } of old) await client.query(`drop table if exists ${prefix}${tag}`);
    await client.query(`drop table if exists ${table.table}`);
    await client.query(`alter table ${building.table} rename to ${table.table}`);
    const { rows: indexes } = await client.query<{ name: string }>(
      'select indexname as name from pg_indexes where tablename = $1',
      [table.table],
    );
    for (const { name } of indexes) {
      await client.query(`alter index ${name} rename to ${name.replace(`${table.tag}_new`, table.tag)}`);
    }
    await client.query('insert into view_checkpoint (view, tag, position, live) values ($1, $2, $3, true)', [
      table.view,
      table.tag,
      position,
    ]);
    await tellOfAll(client, table.view, position);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
