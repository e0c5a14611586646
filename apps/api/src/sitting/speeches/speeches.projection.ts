import { sittingViews } from '#contracts/sitting';
import type { SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** Who spoke, in which capacities and for whom (F20). */
export const speeches = projection(sittingViews.speeches, 1).on<SittingEvent>({
  SpeechGiven: {
    at: ({ id, data }) => `${id}:${data.number}`,
    fold: ({ id, unit, at, data }, _, key) => ({ id: key, unit, sitting: id, ...data, givenOn: dayOf(at) }),
  },
});
