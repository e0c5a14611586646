import { reject } from '#decider';
import type { Campaign, CampaignState } from './campaign.js';
import { stages } from './stages.js';

/** The campaign, while it may still be worked on. */
export function openCampaign(state: CampaignState): Campaign {
  if (state.status === 'none') reject('campaign.not-drafted');
  if (state.status === 'closed') reject('campaign.closed');
  return state;
}

/** The campaign, once its plan binds the branches. */
export function issuedCampaign(state: CampaignState): Campaign {
  const campaign = openCampaign(state);
  if (!isIssued(campaign)) reject('campaign.not-issued');
  return campaign;
}

/** Whether its plan binds the branches, and has not ended. */
export function isRunning(campaign: Campaign): boolean {
  return isIssued(campaign) && campaign.status !== 'closed';
}

export function isIssued(campaign: Campaign): boolean {
  return stages.indexOf(campaign.status) >= stages.indexOf('issued');
}
