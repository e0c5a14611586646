import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { Campaign, CampaignEvent, CampaignState, RecordUpperCongress } from './campaign.js';
import { issuedCampaign } from './running.js';
import { stated } from './stated.js';
import { guardVoices } from './voices.js';

/** Records the congress of the upper union itself: by then every branch has named its delegates and was heard (R109). */
export function recordUpperCongress(command: RecordUpperCongress, state: CampaignState): CampaignEvent[] {
  const campaign = issuedCampaign(state);
  stated(command, 'heldOn');
  const heard = campaign.passed.includes('upper-congress-prepared') ? [] : [guardVoices(campaign, command)];
  const guards = [guardDelegates(campaign, command), ...heard];
  return [{ type: 'UpperCongressRecorded', data: { ...command.data, guards } }];
}

function guardDelegates(campaign: Campaign, { data, facts, source }: RecordUpperCongress): GuardRecord {
  const { mustHold, delegatesKnown } = facts;
  return guard({
    ...citing(provision(campaign, 'upperCongressAwaits')),
    inputs: { mustHold, delegatesKnown },
    holds: mustHold === null || delegatesKnown === null ? null : delegatesKnown >= mustHold,
    otherwise: 'campaign.delegates-missing',
    reported: source !== null,
    excused: data.exception !== null,
  });
}
