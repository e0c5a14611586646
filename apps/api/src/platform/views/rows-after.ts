import { randomUUID } from 'node:crypto';
import type { Happened, Recorded } from '#decider';
import type { Projection, Row } from './projection.js';
import { WorkingRows } from './working-rows.js';

/** The rows that a view has after what happened to one stream: for specs of folds, without a database. */
export async function rowsAfter(
  projection: Projection,
  { id, unit, at = '2023-03-01T02:00:00.000Z' }: { id: string; unit: string; at?: string },
  events: readonly Happened[],
): Promise<Row[]> {
  const rows = new WorkingRows(projection, { byId: async () => [], where: async () => [] });
  await rows.fold(events.map((event, i): Recorded => ({ ...event, ...recorded(id, unit, at, i + 1) })));
  const { versions } = rows.take({ forget: true });
  return versions.filter(({ until }) => until === null).map(({ row }) => row);
}

function recorded(id: string, unit: string, at: string, version: number): Omit<Recorded, 'type' | 'data'> {
  return {
    position: version,
    stream: `stream-${id}`,
    id,
    version,
    unit,
    number: version,
    schema: 1,
    at,
    recordedAt: at,
    by: { account: randomUUID(), role: 'branch_editor', unit, capacity: 'Cán bộ' },
    source: null,
    command: 'spec',
  };
}
