import { reject } from '#decider';
import type { CampaignEvent, CampaignState, DraftCampaign } from './campaign.js';

/** Begins the plan of one round of congresses, under one rule set. */
export function draftCampaign({ data }: DraftCampaign, state: CampaignState): CampaignEvent[] {
  if (state.status !== 'none') reject('campaign.already-drafted');
  return [{ type: 'CampaignDrafted', data }];
}
