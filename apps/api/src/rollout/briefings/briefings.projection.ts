import { rolloutViews } from '#contracts/rollout';
import type { RolloutEvent } from '#domain/rollout';
import { projection } from '../../platform/views/projection.js';

/** Sessions in which the resolution is studied, and who was called to them. */
export const briefings = projection(rolloutViews.briefings, 1).on<RolloutEvent>({
  BriefingScheduled: {
    at: ({ id, data }) => `${id}:${data.briefing}`,
    fold: ({ id, unit, data }, _, key) => ({ id: key, unit, rollout: id, ...data }),
  },
});
