import { reject } from '#decider';
import type { Campaign, CampaignEvent, CampaignState, TakeStock } from './campaign.js';
import { completion } from './completion.js';
import { pilotsHeld } from './pilots-held.js';
import { isRunning } from './running.js';

/** Looks how far the congresses of the branches have come, and notes each stage that they have brought about. */
export function takeStock({ facts }: TakeStock, state: CampaignState): CampaignEvent[] {
  if (state.status === 'none') reject('campaign.not-drafted');
  if (!isRunning(state)) return [];
  return [...pilotsHeld(state, facts.closed), ...completed(state, facts)];
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
