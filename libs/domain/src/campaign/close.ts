import { guard } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, CloseCampaign } from './campaign.js';
import { completion } from './completion.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Ends the campaign once every branch that must hold a congress has held it or was exempted (R110). */
export function closeCampaign(command: CloseCampaign, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  const { data, facts, source } = command;
  stated(command, 'on');
  const complete = guard({
    ...completion(campaign, facts),
    otherwise: 'campaign.branches-outstanding',
    reported: source !== null,
    excused: data.exception !== null,
  });
  return [{ type: 'CampaignClosed', data: { ...data, guards: [complete] } }];
}
