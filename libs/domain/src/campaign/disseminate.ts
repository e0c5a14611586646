import { reject } from '#decider';
import type { CampaignEvent, CampaignState, DisseminateResults } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Records that the branches have been told of what the upper congress resolved (R98). */
export function disseminateResults(command: DisseminateResults, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  if (campaign.passed.includes('disseminated')) return [];
  if (!campaign.passed.includes('upper-congress-held') && !command.source) reject('campaign.upper-congress-not-held');
  stated(command, 'on');
  return [{ type: 'ResultsDisseminated', data: command.data }];
}
