import type { z } from 'zod';
import type { congressViews } from '#contracts/congress';
import type { Happened, Recorded } from '#decider';
import { dayOf } from '../../platform/views/day-of.js';
import type { ReadonlyDeep } from '../../platform/views/projection.js';

export type CongressRow = ReadonlyDeep<z.infer<(typeof congressViews)['congresses']['row']>>;

type Change<Event> = Partial<CongressRow> | ((event: Event, row: CongressRow) => Partial<CongressRow>);

/** An event of the congress's own stream that changes its row, and may bring it to a further step of the 28. */
export function own<Event extends Recorded>(step: number | null, change: Change<Event>) {
  return (event: Event, row: CongressRow | undefined): CongressRow | undefined =>
    row && moved(row, event, step, change);
}

/** The same for an event of another stream that carries the id of its congress. */
export function ofCongress<Event extends Recorded<Happened<string, { congress: string | null }>>>(
  step: number | null,
  change: Change<Event> = {},
) {
  return { at: (event: Event) => event.data.congress, fold: own<Event>(step, change) };
}

function moved<Event extends Recorded>(
  row: CongressRow,
  event: Event,
  step: number | null,
  change: Change<Event>,
): CongressRow {
  const changed = typeof change === 'function' ? change(event, row) : change;
  const day = dayOf(event.at);
  const after: Partial<CongressRow> = {
    ...changed,
    step: Math.max(changed.step ?? row.step, step ?? 0),
    lastActivityOn: day > row.lastActivityOn ? day : row.lastActivityOn,
  };
  // Most of what is recorded on the way of a congress leaves its row as it was.
  for (const field in after) {
    if (after[field as keyof CongressRow] !== row[field as keyof CongressRow]) return { ...row, ...after };
  }
  return row;
}
