import { sittingViews } from '#contracts/sitting';
import type { SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What was reported to the congress, section by section (F13, F26). */
export const reports = projection(sittingViews.reports, 1).on<SittingEvent>({
  CongressReportGiven: {
    at: ({ id, data }) => `${id}:${data.number}`,
    fold: ({ id, unit, at, data: { targetsResult, guards: _, ...report } }, _row, key) => ({
      id: key,
      unit,
      sitting: id,
      ...report,
      targetsMet: targetsResult?.met ?? null,
      targetsOf: targetsResult?.of ?? null,
      targetsWords: targetsResult?.words ?? null,
      givenOn: dayOf(at),
    }),
  },
});
