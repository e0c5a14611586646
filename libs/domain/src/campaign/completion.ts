import { citing, provision } from '../regulation/index.js';
import type { Campaign, CloseCampaign } from './campaign.js';

/** R110: every branch that must hold a congress has held it or is exempt; null: it cannot be told. */
export function completion(campaign: Campaign, { mustHold, done, exempted }: CloseCampaign['facts']) {
  return {
    ...citing(provision(campaign, 'campaignEndsAfter')),
    inputs: { mustHold, done, exempted },
    holds: mustHold === null || done === null || exempted === null ? null : done + exempted >= mustHold,
  };
}
