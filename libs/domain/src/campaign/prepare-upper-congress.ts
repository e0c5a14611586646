import type { CampaignEvent, CampaignState, PrepareUpperCongress } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';
import { guardVoices } from './voices.js';

/** Records that the congress of the upper union is prepared: it has heard every branch by then (R109). */
export function prepareUpperCongress(command: PrepareUpperCongress, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  if (campaign.passed.includes('upper-congress-prepared')) return [];
  stated(command, 'on');
  return [{ type: 'UpperCongressPrepared', data: { ...command.data, guards: [guardVoices(campaign, command)] } }];
}
