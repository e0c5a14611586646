import { citing, guard, provision } from '../regulation/index.js';
import type { CampaignEvent, CampaignState, RecordUpperCongress } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';

/** Records the congress of the upper union itself: by then every branch has named its delegates (R109). */
export function recordUpperCongress(command: RecordUpperCongress, state: CampaignState): CampaignEvent[] {
  const issued = issuedCampaign(state);
  const { data, facts, source } = command;
  stated(command, 'heldOn');
  const { mustHold, delegatesKnown } = facts;
  const known = guard({
    ...citing(provision(issued, 'upperCongressAwaits')),
    inputs: { mustHold, delegatesKnown },
    holds: mustHold === null || delegatesKnown === null ? null : delegatesKnown >= mustHold,
    otherwise: 'campaign.delegates-missing',
    reported: source !== null,
    excused: data.exception !== null,
  });
  return [{ type: 'UpperCongressRecorded', data: { ...data, guards: [known] } }];
}
