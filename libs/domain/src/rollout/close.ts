import { reject } from '#decider';
import type { CloseRollout, RolloutEvent, RolloutState } from './rollout.js';

/** Ends it when all is handed over and the resolution is public; who has not acknowledged yet is counted. */
export function closeRollout({ data, source }: CloseRollout, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') return [];
  const reported = source !== null;
  if (state.handOvers === 0 && !reported) reject('rollout.not-handed-over');
  if (!state.published && !reported) reject('rollout.resolution-not-published');
  const unacknowledged = state.briefings.flatMap(({ subUnits, acknowledged }) =>
    subUnits.filter((one) => !acknowledged.includes(one)),
  ).length;
  return [{ type: 'RolloutClosed', data: { congress: state.congress, unacknowledged, ...data } }];
}
