import type { z } from 'zod';
import { unionUnitViews } from '#contracts/union-unit';
import type { Recorded } from '#decider';
import type { UnionUnitEvent } from '#domain/union-unit';
import { projection, type ReadonlyDeep } from '../../platform/views/projection.js';

type Row = ReadonlyDeep<z.infer<(typeof unionUnitViews)['unit-lineage']['row']>>;
type Change = Extract<UnionUnitEvent, { data: { entry: number } }>;

/** How each unit came to be what it is: one row for every change, kept after the unit is gone. */
export const unitLineage = projection(unionUnitViews['unit-lineage'], 1).on<UnionUnitEvent>({
  UnitRegistered: entry((event) => ({
    change: 'registered',
    on: event.data.foundedOn,
    became: event.data.name,
    note: event.data.note,
  })),
  UnitRenamed: entry(({ data }) => ({
    change: 'renamed',
    on: data.on,
    was: data.was,
    became: data.name,
    basis: data.basis,
  })),
  UnitMoved: entry(({ data }) => ({
    change: 'moved',
    on: data.on,
    was: data.was,
    became: data.parent,
    basis: data.basis,
  })),
  UnitsMerged: entry(({ data }) => ({
    change: 'merged-from',
    on: data.on,
    bodies: data.from,
    terms: data.terms,
    basis: data.basis,
  })),
  UnitSplit: entry(({ data }) => ({
    change: 'split-into',
    on: data.on,
    bodies: data.into,
    terms: data.terms,
    basis: data.basis,
  })),
  UnitWoundUp: entry(({ data }) => ({
    change: 'wound-up',
    on: data.on,
    reason: data.reason,
    basis: data.basis,
    note: data.note,
  })),
  ProvisionalCommitteeAppointed: entry(({ data }) => ({
    change: 'provisional-committee',
    on: data.on,
    reason: data.occasion,
    basis: data.decisionNumber,
  })),
  ProvisionalCommitteeRelieved: entry(({ data }) => ({
    change: 'provisional-committee-relieved',
    on: data.on,
    reason: data.reason,
    note: data.note,
  })),
});

function entry<Event extends Change>(change: (event: Recorded<Event>) => Partial<Row> & Pick<Row, 'change'>) {
  const key = (event: Recorded<Event>) => `${event.id}:${event.data.entry}`;
  return {
    at: key,
    fold: (event: Recorded<Event>): Row => ({
      id: key(event),
      unit: event.id,
      on: null,
      bodies: [],
      was: null,
      became: null,
      terms: null,
      reason: null,
      basis: null,
      note: null,
      recordedOn: event.at,
      ...change(event),
    }),
  };
}
