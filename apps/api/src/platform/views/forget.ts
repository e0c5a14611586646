import type pg from 'pg';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import type { Projection } from './projection.js';
import { write } from './view-store.js';
import type { ViewTable } from './view-table.js';
import { WorkingRows } from './working-rows.js';

/**
 * Destroys the key of the person that an event erases, and makes the person's rows anew, all their past versions
 * included, from what the log still reveals. Safe twice.
 */
export async function forget(
  client: pg.ClientBase,
  store: EventStore,
  projection: Projection,
  table: ViewTable,
  erased: Recorded,
): Promise<void> {
  await store.keyRing.destroy(erased.id);
  await client.query(`delete from ${table.table} where id = $1`, [erased.id]);
  const rows = new WorkingRows(projection, { byId: async () => [], where: async () => [] });
  await rows.fold(await store.read(erased.stream, { upTo: erased.position, reveal: true }));
  await write(client, table, rows.take({ forget: true }));
}

const PAGE = 5_000;

/**
 * Destroys the keys of everybody whom the log erases up to a position, for a view that is built anew: it passes over
 * erasures that the live view had not come to. Safe twice.
 */
export async function destroyKeys(store: EventStore, types: readonly string[], upTo: number): Promise<void> {
  for (let after = 0; types.length > 0; ) {
    const erased = await store.log({ after, upTo, types, limit: PAGE, reveal: false });
    for (const { id } of erased) await store.keyRing.destroy(id);
    if (erased.length < PAGE) return;
    after = (erased.at(-1) as Recorded).position;
  }
}
