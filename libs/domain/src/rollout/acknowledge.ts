import { reject } from '#decider';
import type { AcknowledgeBriefing, RolloutEvent, RolloutState } from './rollout.js';

/** A sub-unit says that it was briefed, and how many of it came. Saying so twice is nothing new. */
export function acknowledgeBriefing({ data }: AcknowledgeBriefing, state: RolloutState): RolloutEvent[] {
  if (state.status === 'none') reject('rollout.not-started');
  if (state.status === 'closed') reject('rollout.already-closed');
  const briefing = state.briefings[data.briefing - 1];
  if (!briefing) reject('rollout.no-such-briefing', { briefing: data.briefing }, { field: 'briefing' });
  if (briefing.subUnits.length > 0 && !briefing.subUnits.includes(data.subUnit))
    reject('rollout.sub-unit-not-called', { subUnit: data.subUnit }, { field: 'subUnit' });
  if (briefing.acknowledged.includes(data.subUnit)) return [];
  return [{ type: 'BriefingAcknowledged', data: { congress: state.congress, ...data } }];
}
