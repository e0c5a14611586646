import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { type CampaignEvent, campaign } from './campaign.js';
import { drafted, issued, learnt, piloted, shared } from './campaign.past.js';
import { lessonsSharedWith } from './lessons-shared.js';

const after = (...past: CampaignEvent[]) => fold(campaign, past);

describe('the lessons of the pilots', () => {
  it('wait for a branch that comes after them', () =>
    expect(lessonsSharedWith('branch-2', after(drafted, issued, piloted, learnt))).toBe(false));
  it('are there once they were shared', () =>
    expect(lessonsSharedWith('branch-2', after(drafted, issued, piloted, learnt, shared))).toBe(true));
  it('do not concern a pilot, nor a campaign without one', () => {
    expect(lessonsSharedWith('branch-1', after(drafted, issued, piloted))).toBeNull();
    expect(lessonsSharedWith('branch-2', after(drafted, issued))).toBeNull();
    expect(lessonsSharedWith('branch-2', after())).toBeNull();
  });
});
