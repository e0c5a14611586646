import { reject } from '#decider';
import type { RolloutEvent, RolloutState, StartRollout } from './rollout.js';

/** Begins when the result is recognised. */
export function startRollout({ data, facts, source }: StartRollout, state: RolloutState): RolloutEvent[] {
  if (state.status !== 'none') reject('rollout.already-started');
  const { recognised, regulation } = facts.congress;
  if (!recognised && source === null) reject('rollout.not-recognised');
  return [{ type: 'RolloutStarted', data: { congress: data.congress, regulation } }];
}
