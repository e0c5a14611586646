import type pg from 'pg';
import type { Recorded } from '#decider';
import { type EventStore, StoreUnavailable } from '#event-store';
import { foldUnitTree } from '../access/unit-tree.js';
import { codeOf } from '../database/trouble.js';
import { foldView, type Known } from './fold-view.js';
import { FoldFailed } from './working-rows.js';

/** What events do to one view; answers the event that breaks it, if one does. */
export type Folding = {
  readonly hears: (type: string) => boolean;
  readonly fold: (client: pg.ClientBase, events: readonly Recorded[]) => Promise<FoldFailed | null>;
};

export function foldingOf(store: EventStore, known: Known): Folding {
  return {
    hears: (type) => type in known.projection.on,
    fold: (client, events) => foldView(client, store, known, events),
  };
}

export const unitTree: Folding = {
  hears: (type) => type === 'UnitRegistered' || type === 'UnitMoved',
  fold: async (client, events) => {
    await foldUnitTree(client, events);
    return null;
  },
};

/** Folds within a transaction that others share: what is no fault of the database is one of the events', and undone. */
export async function guarded(
  client: pg.ClientBase,
  { fold }: Folding,
  events: readonly Recorded[],
): Promise<FoldFailed | null> {
  await client.query('savepoint view');
  try {
    const failed = await fold(client, events);
    await client.query('release savepoint view');
    return failed;
  } catch (error) {
    await client.query('rollback to savepoint view');
    if (error instanceof StoreUnavailable || OF_THE_SERVER.test(codeOf(error))) throw error;
    return new FoldFailed(events[0] as Recorded, error);
  }
}

// SQLSTATE classes: connections, serialization, resources, operators, the system itself; and codes of system calls.
const OF_THE_SERVER = /^(08|40|53|57|58|XX|E[A-Z]+$)/;
