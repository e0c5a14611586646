import type pg from 'pg';
import type { Recorded } from '#decider';

type Placed = { readonly parent: string | null };

/** Folds where units stand into `unit_ancestor`, in the order of the log and safe twice. */
export async function foldUnitTree(client: pg.ClientBase, events: readonly Recorded[]): Promise<void> {
  for (const event of events) {
    if (event.type === 'UnitRegistered' || event.type === 'UnitMoved') {
      await place(client, event.id, (event.data as Placed).parent);
    }
  }
}

// The whole subtree leaves what stood above the unit and goes below the new parent. Units that point to each other
// would be a circle: then the move is ignored, as nothing could stand above itself.
async function place(client: pg.ClientBase, unit: string, parent: string | null): Promise<void> {
  await client.query('insert into unit_ancestor values ($1, $1, 0) on conflict do nothing', [unit]);
  if (parent !== null) {
    const circle = await client.query('select from unit_ancestor where unit = $1 and ancestor = $2', [parent, unit]);
    if (circle.rowCount) return;
    await client.query('insert into unit_ancestor values ($1, $1, 0) on conflict do nothing', [parent]);
  }
  await client.query(
    `delete from unit_ancestor r using unit_ancestor below, unit_ancestor above
      where below.ancestor = $1 and r.unit = below.unit
        and above.unit = $1 and above.ancestor <> $1 and r.ancestor = above.ancestor`,
    [unit],
  );
  await client.query(
    `insert into unit_ancestor (unit, ancestor, depth)
      select below.unit, above.ancestor, below.depth + above.depth + 1
      from unit_ancestor below, unit_ancestor above
      where below.ancestor = $1 and above.unit = $2
      on conflict (unit, ancestor) do update set depth = excluded.depth`,
    [unit, parent],
  );
}
