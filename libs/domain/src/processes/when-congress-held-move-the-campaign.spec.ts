import { describe, expect, it } from '@jest/globals';
import { recorded } from './processes.past.js';
import { whenCongressHeldMoveTheCampaign as process } from './when-congress-held-move-the-campaign.js';

const wishes = (of: { pilot?: boolean; campaign?: string | null }) =>
  process.on.CongressHeld?.(
    recorded({
      type: 'CongressHeld' as const,
      data: {
        heldOn: { value: '2023-02-17', known: 'stated' as const },
        unitName: 'Công đoàn Sở Nội vụ',
        campaign: 'campaign-1',
        pilot: false,
        personnelMode: 'ELECTED' as const,
        campaignUnit: null,
        ...of,
      },
    }),
  );

describe('when a congress is held, move its campaign', () => {
  it('begins the roll-out with a branch that is no pilot', () =>
    expect(wishes({})).toEqual([{ type: 'campaign.begin-roll-out', data: { campaign: 'campaign-1' } }]));
  it('moves nothing with a pilot, or where the congress belongs to no campaign', () => {
    expect(wishes({ pilot: true })).toEqual([]);
    expect(wishes({ campaign: null })).toEqual([]);
  });
});
