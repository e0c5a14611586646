import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { Campaign, PrepareUpperCongress, RecordUpperCongress } from './campaign.js';

/** R109: every branch has sent its opinions and petitions up, or has said that it has none. */
export function guardVoices(
  campaign: Campaign,
  { data, facts, source }: PrepareUpperCongress | RecordUpperCongress,
): GuardRecord {
  const { mustHold, opinionsKnown, petitionsKnown } = facts;
  return guard({
    ...citing(provision(campaign, 'upperCongressAwaits')),
    inputs: { mustHold, opinionsKnown, petitionsKnown },
    holds:
      mustHold === null || opinionsKnown === null || petitionsKnown === null
        ? null
        : opinionsKnown >= mustHold && petitionsKnown >= mustHold,
    otherwise: 'campaign.voices-missing',
    reported: source !== null,
    excused: data.exception !== null,
  });
}
