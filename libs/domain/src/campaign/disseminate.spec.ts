import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type DisseminateResults } from './campaign.js';
import { article, disseminated, drafted, issued, upperHeld } from './campaign.past.js';

const { given } = specify(campaign);
const disseminate = (on: string | null = '2023-08-15'): DisseminateResults =>
  asked('campaign.disseminate', { on, channel: 'Hội nghị trực tuyến', words: null });

describe('disseminate the results of the upper congress', () => {
  it('follows the congress', () => given(drafted, issued, upperHeld).when(disseminate()).then(disseminated));
  it('refuses before it was held', () =>
    given(drafted, issued).when(disseminate()).thenRejected('campaign.upper-congress-not-held'));
  it('takes a report that tells neither the congress nor the day', () =>
    given(drafted, issued)
      .when({ ...disseminate(null), source: article })
      .thenHappened('ResultsDisseminated', { on: null }));
  it('stays quiet the second time', () =>
    given(drafted, issued, upperHeld, disseminated).when(disseminate()).thenNothingHappened());
  it('refuses to leave out the day', () =>
    given(drafted, issued, upperHeld).when(disseminate(null)).thenRejected('campaign.not-stated', { field: 'on' }));
  it('refuses before the plan is issued', () => given(drafted).when(disseminate()).thenRejected('campaign.not-issued'));
});
