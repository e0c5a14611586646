import type { CampaignState } from './campaign.js';

/** Whether a branch that follows the pilots has their lessons to go by; null: it is a pilot, or there is none to learn from. */
export function lessonsSharedWith(branch: string, campaign: CampaignState): boolean | null {
  if (campaign.status === 'none' || campaign.pilots.length === 0 || campaign.pilots.includes(branch)) return null;
  return campaign.passed.includes('lessons-shared');
}
