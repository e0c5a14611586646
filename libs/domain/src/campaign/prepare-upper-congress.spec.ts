import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type PrepareUpperCongress, type Voices } from './campaign.js';
import { article, drafted, issued, prepared } from './campaign.past.js';

const { given } = specify(campaign);
const all: Voices = { mustHold: 145, opinionsKnown: 145, petitionsKnown: 145 };
const prepare = (facts: Partial<Voices> = {}, more: Partial<PrepareUpperCongress['data']> = {}): PrepareUpperCongress =>
  asked(
    'campaign.prepare-upper-congress',
    { on: '2023-07-01', words: null, exception: null, ...more },
    { facts: { ...all, ...facts } },
  );

describe('prepare the upper congress', () => {
  it('waits until every branch was heard or has nothing to say (R109)', () =>
    given(drafted, issued)
      .when(prepare())
      .thenHappened('UpperCongressPrepared', { guards: [{ rule: 'R109', outcome: 'held', inputs: all }] }));
  it('refuses while the opinions of a branch are missing', () =>
    given(drafted, issued)
      .when(prepare({ opinionsKnown: 144 }))
      .thenRejected('campaign.voices-missing', { opinionsKnown: 144 }));
  it('refuses while the petitions of a branch are missing', () =>
    given(drafted, issued)
      .when(prepare({ petitionsKnown: 144 }))
      .thenRejected('campaign.voices-missing', { petitionsKnown: 144 }));
  it('may go ahead by a stated exception', () =>
    given(drafted, issued)
      .when(prepare({ petitionsKnown: 144 }, { exception: 'Đơn vị đang sáp nhập' }))
      .thenHappened('UpperCongressPrepared', { guards: [{ outcome: 'excused' }] }));
  it('takes a report without numbers or day', () =>
    given(drafted, issued)
      .when({ ...prepare({ mustHold: null }, { on: null }), source: article })
      .thenHappened('UpperCongressPrepared', { on: null, guards: [{ outcome: 'unknown' }] }));
  it('stays quiet the second time', () => given(drafted, issued, prepared).when(prepare()).thenNothingHappened());
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(prepare({}, { on: null }))
      .thenRejected('campaign.not-stated', { field: 'on' }));
  it('refuses before the plan is issued', () => given(drafted).when(prepare()).thenRejected('campaign.not-issued'));
});
