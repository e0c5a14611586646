import type { Process } from '#decider';
import type { CampaignEvent } from '../campaign/index.js';
import type { CongressEvent } from '../congress/index.js';

/** A branch has held its congress, or need not hold one any more: its campaign looks how far it has come. */
export const whenBranchIsDoneTakeStock: Process<CongressEvent | CampaignEvent> = {
  name: 'when-branch-is-done-take-stock',
  on: {
    CongressHeld: ({ data }) => takeStock(data.campaign),
    CongressReplaced: ({ data }) => takeStock(data.campaign),
    CongressExempted: ({ data }) => takeStock(data.campaign),
    BranchExempted: ({ id }) => takeStock(id),
    LessonsShared: ({ id }) => takeStock(id),
  },
};

function takeStock(campaign: string | null | undefined) {
  return campaign ? [{ type: 'campaign.take-stock', data: { campaign } }] : [];
}
