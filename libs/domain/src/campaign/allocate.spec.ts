import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type Allocate, campaign } from './campaign.js';
import { allocated, article, drafted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const quota = { branch: 'branch-1', official: 3, alternates: 1 };
const day = { level: 'grassroots_union', dueOn: '2023-05-31' } as const;
const allocate = (more: Partial<Allocate['data']> = {}, below = ['branch-1']): Allocate =>
  asked('campaign.allocate', { quotas: [quota], deadlines: [day], ...more }, { facts: { below } });

describe('allocate delegates and deadlines', () => {
  it('gives each branch its delegates and each level its day', () =>
    given(drafted, issued).when(allocate()).then(allocated));
  it('refuses an empty allocation', () =>
    given(drafted, issued)
      .when(allocate({ quotas: [], deadlines: [] }))
      .thenRejected('campaign.nothing-to-allocate'));
  it('refuses a branch twice', () =>
    given(drafted, issued)
      .when(allocate({ quotas: [quota, quota] }))
      .thenRejected('campaign.branch-twice'));
  it('refuses a level twice', () =>
    given(drafted, issued)
      .when(allocate({ deadlines: [day, day] }))
      .thenRejected('campaign.level-twice'));
  it('refuses a branch of another union', () =>
    given(drafted, issued).when(allocate({}, [])).thenRejected('campaign.branch-not-below'));
  it('refuses to leave out the number of delegates', () =>
    given(drafted, issued)
      .when(allocate({ quotas: [{ ...quota, official: null }] }))
      .thenRejected('campaign.not-stated', { field: 'official' }));
  it('takes an unknown number from a report', () =>
    given(drafted, issued)
      .when({ ...allocate({ quotas: [{ ...quota, official: null }] }), source: article })
      .thenHappened('CampaignAllocated', { quotas: [{ ...quota, official: null }] }));
  it('refuses before the plan is issued', () => given(drafted).when(allocate()).thenRejected('campaign.not-issued'));
});
