import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** The classes held for the officers of the branches. */
export const trainings = projection(campaignViews.trainings, 1).on<CampaignEvent>({
  OfficersTrained: {
    at: ({ id, data }) => `${id}:${data.entry}`,
    fold: ({ id, unit, data: { entry: _, ...training } }, _row, key) => ({ id: key, unit, campaign: id, ...training }),
  },
});
