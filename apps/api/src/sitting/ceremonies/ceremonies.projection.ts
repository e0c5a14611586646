import { sittingViews } from '#contracts/sitting';
import type { SittingEvent } from '#domain/sitting';
import { dayOf } from '../../platform/views/day-of.js';
import { projection } from '../../platform/views/projection.js';

/** The ceremonies of a congress (F22). */
export const ceremonies = projection(sittingViews.ceremonies, 1).on<SittingEvent>({
  CeremonyHeld: {
    at: ({ id, data }) => `${id}:${data.number}`,
    fold: ({ id, unit, at, data }, _, key) => ({ id: key, unit, sitting: id, ...data, heldOn: dayOf(at) }),
  },
});
