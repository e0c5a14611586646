import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConsultCommittee, campaign } from './campaign.js';
import { article, closed, drafted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const consulting = { consulted: 'unit-2', on: '2022-04-26', words: 'Nhất trí với dự thảo kế hoạch' };
const consult: ConsultCommittee = asked('campaign.consult', consulting);

describe('consult a committee on the draft plan', () => {
  it('records what it says', () =>
    given(drafted)
      .when(consult)
      .then({ type: 'CampaignConsulted', data: { ...consulting, entry: 1 } }));
  it('refuses to leave out the day', () =>
    given(drafted)
      .when(asked('campaign.consult', { ...consulting, on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(drafted)
      .when(asked('campaign.consult', { ...consulting, on: null }, { source: article }))
      .thenHappened('CampaignConsulted', { on: null }));
  it('refuses once the plan is issued', () =>
    given(drafted, issued).when(consult).thenRejected('campaign.already-issued'));
  it('refuses a plan that nobody drafted', () => given().when(consult).thenRejected('campaign.not-drafted'));
  it('refuses a campaign that is closed', () =>
    given(drafted, issued, closed).when(consult).thenRejected('campaign.closed'));
});
