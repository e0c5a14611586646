import { rolloutViews } from '#contracts/rollout';
import type { RolloutEvent } from '#domain/rollout';
import { projection } from '../../platform/views/projection.js';

/** What the outgoing committee has given to the new one (R94). */
export const handOvers = projection(rolloutViews['hand-overs'], 1).on<RolloutEvent>({
  HandedOver: {
    at: ({ id, data }) => `${id}:${data.handOver}`,
    fold: ({ id, unit, data }, _, key) => ({ id: key, unit, rollout: id, ...data }),
  },
});
