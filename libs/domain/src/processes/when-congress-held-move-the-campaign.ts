import type { Process } from '#decider';
import type { CongressEvent } from '../congress/index.js';

/** A branch has held its congress: of a pilot, its campaign looks whether it was the last; of another, the roll-out has begun. */
export const whenCongressHeldMoveTheCampaign: Process<CongressEvent> = {
  name: 'when-congress-held-move-the-campaign',
  on: {
    CongressHeld({ data: { campaign, pilot } }) {
      if (campaign === null) return [];
      return [{ type: pilot ? 'campaign.take-stock' : 'campaign.begin-roll-out', data: { campaign } }];
    },
  },
};
