import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** The branches that need not hold a congress, and why. A lifted exemption is one no longer. */
export const exemptions = projection(campaignViews.exemptions, 1).on<CampaignEvent>({
  BranchExempted: {
    at: ({ id, data }) => `${id}:${data.branch}`,
    fold: ({ id, data: { branch, branchName, on, guards: _, ...exemption } }, _row, key) => ({
      id: key,
      unit: branch,
      campaign: id,
      branch,
      name: branchName,
      ...exemption,
      exemptedOn: on,
    }),
  },
  ExemptionLifted: { at: ({ id, data }) => `${id}:${data.branch}`, fold: () => null },
});
