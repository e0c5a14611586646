import { guard } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, CloseCampaign } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Ends the campaign once every branch that must hold a congress has held it or was exempted (§8). */
export function closeCampaign(command: CloseCampaign, state: CampaignState): CampaignEvent[] {
  const { ruleSet } = issuedCampaign(state);
  const { data, facts, source } = command;
  stated(command, 'on');
  const { mustHold, done, exempted } = facts;
  const complete = guard({
    rule: '§8',
    ruleSet,
    mark: 'I',
    inputs: { mustHold, done, exempted },
    holds: mustHold === null || done === null || exempted === null ? null : done + exempted >= mustHold,
    otherwise: 'campaign.branches-outstanding',
    reported: source !== null,
    excused: data.exception !== null,
  });
  return [{ type: 'CampaignClosed', data: { ...data, guards: [complete] } }];
}
