import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { asked, specify } from '#decider/testing';
import { campaign, type TrainOfficers } from './campaign.js';
import { article, drafted, issued, piloted } from './campaign.past.js';

const { given } = specify(campaign);
const training = { title: 'Tập huấn chủ tịch công đoàn', heldOn: '2022-09-01', participants: 80, words: null };
const train: TrainOfficers = asked('campaign.train', training);

describe('train officers', () => {
  it('records the class', () =>
    given(drafted, issued)
      .when(train)
      .then({ type: 'OfficersTrained', data: { ...training, entry: 1 } }));
  it('does not turn a campaign back that has come further', () =>
    expect(
      fold(campaign, [drafted, issued, piloted, { type: 'OfficersTrained', data: { ...training, entry: 1 } }]),
    ).toMatchObject({ status: 'pilots-chosen' }));
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(asked('campaign.train', { ...training, heldOn: null }))
      .thenRejected('campaign.not-stated', { field: 'heldOn' }));
  it('takes an unknown day from a report', () =>
    given(drafted, issued)
      .when(asked('campaign.train', { ...training, heldOn: null }, { source: article }))
      .thenHappened('OfficersTrained', { heldOn: null }));
  it('refuses before the plan is issued', () => given(drafted).when(train).thenRejected('campaign.not-issued'));
});
