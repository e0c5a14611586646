import { citing, guard, provision } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, CloseCampaign } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Ends the campaign once every branch that must hold a congress has held it or was exempted (R110). */
export function closeCampaign(command: CloseCampaign, state: CampaignState): CampaignEvent[] {
  const issued = issuedCampaign(state);
  const { data, facts, source } = command;
  stated(command, 'on');
  const { mustHold, done, exempted } = facts;
  const complete = guard({
    ...citing(provision(issued, 'campaignEndsAfter')),
    inputs: { mustHold, done, exempted },
    holds: mustHold === null || done === null || exempted === null ? null : done + exempted >= mustHold,
    otherwise: 'campaign.branches-outstanding',
    reported: source !== null,
    excused: data.exception !== null,
  });
  return [{ type: 'CampaignClosed', data: { ...data, guards: [complete] } }];
}
