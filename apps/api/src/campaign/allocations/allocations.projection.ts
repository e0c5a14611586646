import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** How many delegates each branch sends to the upper congress, as last shared out. */
export const allocations = projection(campaignViews.allocations, 1).on<CampaignEvent>({
  CampaignAllocated: {
    at: ({ id, data }) => data.quotas.map(({ branch }) => `${id}:${branch}`),
    fold: ({ id, data }, _, key) => {
      const quota = data.quotas.find(({ branch }) => key === `${id}:${branch}`);
      return quota && { id: key, unit: quota.branch, campaign: id, ...quota };
    },
  },
});
