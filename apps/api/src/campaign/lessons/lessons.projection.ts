import { campaignViews } from '#contracts/campaign';
import type { CampaignEvent } from '#domain/campaign';
import { projection } from '../../platform/views/projection.js';

/** What the pilots have learnt, for the branches that come next (F05). */
export const lessons = projection(campaignViews.lessons, 1).on<CampaignEvent>({
  LessonRecorded: {
    at: ({ id, data }) => `${id}:${data.entry}`,
    fold: ({ id, unit, data: { entry: _, heldOn, ...lesson } }, _row, key) => ({
      id: key,
      unit,
      campaign: id,
      ...lesson,
      heldOn: heldOn?.value ?? null,
      heldOnKnown: heldOn?.known ?? null,
      heldOnNote: heldOn?.note ?? null,
    }),
  },
});
