import { rolloutViews } from '#contracts/rollout';
import type { RolloutEvent } from '#domain/rollout';
import { projection } from '../../platform/views/projection.js';

/** What was reported of the rollout, one after another. */
export const rolloutReports = projection(rolloutViews['rollout-reports'], 1).on<RolloutEvent>({
  RolloutReported: {
    at: ({ id, data }) => `${id}:${data.report}`,
    fold: ({ id, unit, data, at }, _, key) => ({ id: key, unit, rollout: id, ...data, reportedOn: at }),
  },
});
