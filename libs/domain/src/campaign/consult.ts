import { reject } from '#decider';
import type { CampaignEvent, CampaignState, ConsultCommittee } from './campaign.js';
import { isIssued, openCampaign } from './running.js';
import { stated } from './stated.js';

/** Records what an executive committee says on the draft plan. */
export function consultCommittee(command: ConsultCommittee, state: CampaignState): CampaignEvent[] {
  const campaign = openCampaign(state);
  if (isIssued(campaign)) reject('campaign.already-issued');
  stated(command, 'on');
  return [{ type: 'CampaignConsulted', data: { ...command.data, entry: campaign.entries + 1 } }];
}
