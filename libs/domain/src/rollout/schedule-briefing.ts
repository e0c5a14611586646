import { reject } from '#decider';
import type { RolloutEvent, RolloutState, ScheduleBriefing } from './rollout.js';

/** Calls sub-units to a session in which the resolution is studied (R98). */
export function scheduleBriefing({ data, source }: ScheduleBriefing, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  if (data.day === null && source === null) reject('rollout.day-missing', {}, { field: 'day' });
  if (new Set(data.subUnits).size !== data.subUnits.length) reject('rollout.sub-unit-twice', {}, { field: 'subUnits' });
  const briefing = state.briefings.length + 1;
  return [{ type: 'BriefingScheduled', data: { congress: state.congress, briefing, ...data } }];
}
