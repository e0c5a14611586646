import type pg from 'pg';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import { tell } from '../live/tell.js';
import { forget } from './forget.js';
import type { Projection } from './projection.js';
import { storedRows, write } from './view-store.js';
import type { ViewTable } from './view-table.js';
import { FoldFailed, WorkingRows } from './working-rows.js';

/** A view and its table. */
export type Known = { readonly projection: Projection; readonly table: ViewTable };

/** Folds events into a view, up to the first that breaks it: that one is returned. */
export async function foldView(
  client: pg.ClientBase,
  store: EventStore,
  { projection, table }: Known,
  events: readonly Recorded[],
): Promise<FoldFailed | null> {
  const rows = new WorkingRows(projection, storedRows(client, table));
  const failed = await rows.fold(events).then(() => null, ifFoldFailed);
  const folded = failed ? events.filter(({ position }) => position < failed.event.position) : events;
  const changes = rows.take({ forget: true });
  await write(client, table, changes);
  await tell(client, table.view, folded.at(-1)?.position ?? 0, changes);
  for (const event of folded) {
    if (projection.forgets.includes(event.type)) await forget(client, store, projection, table, event);
  }
  return failed;
}

function ifFoldFailed(error: unknown): FoldFailed {
  if (error instanceof FoldFailed) return error;
  throw error;
}
