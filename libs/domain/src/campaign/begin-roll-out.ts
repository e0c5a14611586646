import { reject } from '#decider';
import type { BeginRollOut, CampaignEvent, CampaignState } from './campaign.js';
import { isRunning } from './running.js';

/** The others follow the pilots: it begins with the first that holds its congress once the lessons are shared. */
export function beginRollOut(_: BeginRollOut, state: CampaignState): CampaignEvent[] {
  if (state.status === 'none') reject('campaign.not-drafted');
  const { passed, pilots } = state;
  if (!isRunning(state) || passed.includes('rolling-out')) return [];
  if (pilots.length > 0 && !passed.includes('lessons-shared')) return [];
  return [{ type: 'RollOutBegun', data: { pilots } }];
}
