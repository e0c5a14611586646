import { reject } from '#decider';
import type { Campaign, CampaignEvent, CampaignState, TakeStock } from './campaign.js';
import { completion } from './completion.js';
import { isRunning } from './running.js';

/** Looks how far the congresses of the branches have come, and notes each stage that they have brought about. */
export function takeStock({ facts }: TakeStock, state: CampaignState): CampaignEvent[] {
  if (state.status === 'none') reject('campaign.not-drafted');
  if (!isRunning(state)) return [];
  return [...pilotsHeld(state, facts), ...completed(state, facts)];
}

function pilotsHeld({ passed, pilots }: Campaign, { closed }: TakeStock['facts']): CampaignEvent[] {
  if (passed.includes('pilots-held') || pilots.length === 0) return [];
  return pilots.every((pilot) => closed.includes(pilot)) ? [{ type: 'PilotsHeld', data: { pilots } }] : [];
}

function completed(campaign: Campaign, facts: TakeStock['facts']): CampaignEvent[] {
  if (campaign.passed.includes('completed-by-branches')) return [];
  const { mustHold, done, exempted } = facts;
  const { holds, ...record } = completion(campaign, facts);
  if (holds !== true) return [];
  return [
    {
      type: 'BranchesCompleted',
      data: { mustHold, done, exempted, guards: [{ ...record, outcome: 'held' }] },
    },
  ];
}
