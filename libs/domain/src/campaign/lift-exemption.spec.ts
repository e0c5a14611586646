import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { asked, specify } from '#decider/testing';
import { type CampaignEvent, campaign, type LiftExemption } from './campaign.js';
import { drafted, exempted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const lifting = { branch: 'branch-2', reason: 'Đã ổn định tổ chức' };
const lift: LiftExemption = asked('campaign.lift-exemption', lifting);
const lifted: CampaignEvent = { type: 'ExemptionLifted', data: lifting };

describe('lift an exemption', () => {
  it('puts the branch back among those that must hold a congress', () =>
    given(drafted, issued, exempted).when(lift).then(lifted));
  it('leaves no exemption behind', () =>
    expect(fold(campaign, [drafted, issued, exempted, lifted])).toMatchObject({ exemptions: {} }));
  it('refuses a branch that is not exempt', () =>
    given(drafted, issued).when(lift).thenRejected('campaign.not-exempt'));
});
