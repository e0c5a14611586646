import { congressViews } from '#contracts/congress';
import type { CongressEvent } from '#domain/congress';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** What was published about a congress, and when: never the day it was held (F23). */
export const publications = projection(congressViews.publications, 1).on<CongressEvent>({
  PublicationAttached: {
    at: ({ id, data }) => `${id}:${data.number}`,
    fold: ({ id, unit, data: { number, ...data }, at }) => ({
      id: `${id}:${number}`,
      unit,
      congress: id,
      ...data,
      recordedOn: dayOf(at),
    }),
  },
});
