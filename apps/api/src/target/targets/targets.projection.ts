import { targetViews } from '#contracts/target';
import type { TargetEvent } from '#domain/target';
import { projection } from '../../platform/views/projection.js';

/** What was set, how far it has come by the last measure, and how it came out (F13, F14). */
export const targets = projection(targetViews.targets, 1).on<TargetEvent>({
  TargetSet: ({ id, unit, data, at }) => ({
    id,
    unit,
    ...data,
    status: 'set',
    measuredOn: null,
    measuredValue: null,
    measuredBound: null,
    measuredWords: null,
    outcome: null,
    met: null,
    of: null,
    resultWords: null,
    concludedOn: null,
    setOn: at,
  }),
  MeasureRecorded: ({ data: { day, value, bound, words } }, row) =>
    row && {
      ...row,
      measuredOn: day,
      measuredValue: value,
      measuredBound: value === null ? null : bound,
      measuredWords: words,
    },
  TargetConcluded: ({ data: { outcome, counted, words, day } }, row) =>
    row && {
      ...row,
      status: 'concluded',
      outcome,
      met: counted?.met ?? null,
      of: counted?.of ?? null,
      resultWords: words,
      concludedOn: day,
    },
});
