import { sittingViews } from '#contracts/sitting';
import type { SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What the congress has resolved, with the targets it set (F14). */
export const resolutions = projection(sittingViews.resolutions, 1).on<SittingEvent>({
  ResolutionAdopted: {
    at: ({ id, data }) => `${id}:${data.number}`,
    fold: ({ id, unit, at, data: { votes, guards: _, ...resolution } }, _row, key) => ({
      id: key,
      unit,
      sitting: id,
      ...resolution,
      for: votes?.for ?? null,
      against: votes?.against ?? null,
      abstain: votes?.abstain ?? null,
      unanimous: votes?.unanimous ?? null,
      words: votes?.words ?? null,
      adoptedOn: dayOf(at),
    }),
  },
});
