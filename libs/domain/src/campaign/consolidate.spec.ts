import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ConsolidateVoices, campaign } from './campaign.js';
import { article, drafted, issued } from './campaign.past.js';

const { given } = specify(campaign);
const consolidating = { on: '2023-06-15', opinions: 120, petitions: 45, words: null };
const consolidate: ConsolidateVoices = asked('campaign.consolidate', consolidating);

describe('consolidate opinions and petitions', () => {
  it('records how many there are', () =>
    given(drafted, issued).when(consolidate).then({ type: 'VoicesConsolidated', data: consolidating }));
  it('refuses to leave out a number', () =>
    given(drafted, issued)
      .when(asked('campaign.consolidate', { ...consolidating, petitions: null }))
      .thenRejected('campaign.not-stated', { field: 'petitions' }));
  it('takes an unknown number from a report', () =>
    given(drafted, issued)
      .when(asked('campaign.consolidate', { ...consolidating, petitions: null }, { source: article }))
      .thenHappened('VoicesConsolidated', { petitions: null }));
  it('refuses before the plan is issued', () => given(drafted).when(consolidate).thenRejected('campaign.not-issued'));
});
