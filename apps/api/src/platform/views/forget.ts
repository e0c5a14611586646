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
