import { reject } from '#decider';
import type { ReportRollout, RolloutEvent, RolloutState } from './rollout.js';

/** Says how far the resolution has been made known and taken up. */
export function reportRollout({ data }: ReportRollout, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  return [{ type: 'RolloutReported', data: { congress: state.congress, report: state.reports + 1, ...data } }];
}
