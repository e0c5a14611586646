import { rolloutViews } from '#contracts/rollout';
import type { RolloutEvent } from '#domain/rollout';
import { projection } from '../../platform/views/projection.js';

/** Which sub-unit has been briefed. */
export const acknowledgements = projection(rolloutViews.acknowledgements, 1).on<RolloutEvent>({
  BriefingAcknowledged: {
    at: ({ id, data }) => `${id}:${data.briefing}:${data.subUnit}`,
    fold: ({ id, unit, data, at }, _, key) => ({ id: key, unit, rollout: id, ...data, acknowledgedOn: at }),
  },
});
