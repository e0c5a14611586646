import { describe, expect, it } from '@jest/globals';
import { exempted } from '../campaign/campaign.past.js';
import { recorded } from './processes.past.js';
import { whenBranchIsDoneTakeStock as process } from './when-branch-is-done-take-stock.js';

const wish = [{ type: 'campaign.take-stock', data: { campaign: 'campaign-1' } }];
const held = (campaign: string | null) =>
  recorded({
    type: 'CongressHeld' as const,
    data: {
      heldOn: { value: '2023-02-17', known: 'stated' as const },
      unitName: 'Công đoàn Sở Nội vụ',
      campaign,
      pilot: false,
      personnelMode: 'ELECTED' as const,
      campaignUnit: null,
    },
  });
const excused = (campaign?: string) =>
  recorded({
    type: 'CongressExempted' as const,
    data: { cause: 'MOVING' as const, reason: 'Đang chuyển trụ sở', ...(campaign ? { campaign } : {}) },
  });

describe('when a branch is done, its campaign takes stock', () => {
  it('once the congress is held', () => expect(process.on.CongressHeld?.(held('campaign-1'))).toEqual(wish));
  it('once there is none to hold', () => {
    expect(process.on.CongressExempted?.(excused('campaign-1'))).toEqual(wish);
    if (exempted.type !== 'BranchExempted') throw new Error('not an exemption');
    expect(process.on.BranchExempted?.(recorded(exempted, { id: 'campaign-1' }))).toEqual(wish);
  });
  it('not where the congress belongs to none, or nobody has recorded to which', () => {
    expect(process.on.CongressHeld?.(held(null))).toEqual([]);
    expect(process.on.CongressExempted?.(excused())).toEqual([]);
  });
});
