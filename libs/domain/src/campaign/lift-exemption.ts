import { reject } from '#decider';
import type { CampaignEvent, CampaignState, LiftExemption } from './campaign.js';
import { issuedCampaign } from './running.js';

/** Puts an exempted branch back among those that must hold a congress. */
export function liftExemption({ data }: LiftExemption, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  if (!campaign.exemptions[data.branch]) reject('campaign.not-exempt', {}, { field: 'branch' });
  return [{ type: 'ExemptionLifted', data: { branch: data.branch, reason: data.reason } }];
}
