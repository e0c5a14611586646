import type { CampaignEvent, CampaignState, TrainOfficers } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Records a class for the officers of the branches. */
export function trainOfficers(command: TrainOfficers, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  stated(command, 'heldOn');
  return [{ type: 'OfficersTrained', data: { ...command.data, entry: campaign.entries + 1 } }];
}
