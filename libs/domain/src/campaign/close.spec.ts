import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseCampaign, campaign } from './campaign.js';
import { article, closed, drafted, issued } from './campaign.past.js';

const { given } = specify(campaign);
type Counts = CloseCampaign['facts'];
const close = (facts: Counts, more: Partial<CloseCampaign['data']> = {}): CloseCampaign =>
  asked('campaign.close', { on: '2023-12-31', words: null, exception: null, ...more }, { facts });
const complete: Counts = { mustHold: 145, done: 140, exempted: 5 };
const unknown: Counts = { mustHold: null, done: null, exempted: null };

describe('close a campaign', () => {
  it('needs every branch to have held its congress or to be exempt', () =>
    given(drafted, issued)
      .when(close(complete))
      .thenHappened('CampaignClosed', { guards: [{ rule: 'R110', inputs: complete, outcome: 'held' }] }));
  it('refuses while one branch is outstanding', () =>
    given(drafted, issued)
      .when(close({ ...complete, done: 139 }))
      .thenRejected('campaign.branches-outstanding', { mustHold: 145, done: 139, exempted: 5 }));
  it('may be closed by a stated exception', () =>
    given(drafted, issued)
      .when(close({ ...complete, done: 139 }, { exception: 'Đơn vị đang giải thể' }))
      .thenHappened('CampaignClosed', { guards: [{ outcome: 'excused' }] }));
  it('cannot tell without numbers', () =>
    given(drafted, issued).when(close(unknown)).thenRejected('campaign.branches-outstanding'));
  it('takes a report without numbers', () =>
    given(drafted, issued)
      .when({ ...close(unknown, { on: null }), source: article })
      .thenHappened('CampaignClosed', { guards: [{ outcome: 'unknown' }] }));
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(close(complete, { on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('refuses to close twice', () =>
    given(drafted, issued, closed).when(close(complete)).thenRejected('campaign.closed'));
  it('refuses before the plan is issued', () =>
    given(drafted).when(close(complete)).thenRejected('campaign.not-issued'));
});
