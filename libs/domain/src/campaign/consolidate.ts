import type { CampaignEvent, CampaignState, ConsolidateVoices } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Records that the opinions and petitions of the branches are brought together for the upper congress. */
export function consolidateVoices(command: ConsolidateVoices, state: CampaignState): CampaignEvent[] {
  issuedCampaign(state);
  stated(command, 'on', 'opinions', 'petitions');
  return [{ type: 'VoicesConsolidated', data: command.data }];
}
