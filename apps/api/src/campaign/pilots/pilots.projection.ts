import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** The branches that hold their congress first (F04). */
export const pilots = projection(campaignViews.pilots, 1).on<CampaignEvent>({
  PilotNamed: {
    at: ({ id, data }) => `${id}:${data.branch}`,
    fold: ({ id, unit, data: { branch, branchName, on, reason } }, _, key) => ({
      id: key,
      unit: branch,
      campaign: id,
      branch,
      name: branchName,
      namedOn: on,
      reason,
      namedBy: unit,
    }),
  },
});
