import type { Process } from '#decider';
import type { CongressEvent } from '../congress/index.js';

/** A branch that is no pilot has held its congress: the roll-out of its campaign has begun. */
export const whenCongressHeldMoveTheCampaign: Process<CongressEvent> = {
  name: 'when-congress-held-move-the-campaign',
  on: {
    CongressHeld({ data: { campaign, pilot } }) {
      if (campaign === null || pilot) return [];
      return [{ type: 'campaign.begin-roll-out', data: { campaign } }];
    },
  },
};
