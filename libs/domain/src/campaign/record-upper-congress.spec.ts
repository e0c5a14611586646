import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { campaign, type RecordUpperCongress } from './campaign.js';
import { article, drafted, issued, prepared } from './campaign.past.js';

const { given } = specify(campaign);
const held: RecordUpperCongress['data'] = {
  congress: null,
  heldOn: { value: '2023-07-20', known: 'stated' },
  exception: null,
};
const record = (
  delegatesKnown: number | null,
  more: Partial<RecordUpperCongress['data']> = {},
  mustHold: number | null = 145,
): RecordUpperCongress =>
  asked(
    'campaign.record-upper-congress',
    { ...held, ...more },
    { facts: { mustHold, delegatesKnown, opinionsKnown: mustHold, petitionsKnown: mustHold } },
  );

describe('record the upper congress', () => {
  it('is held once every branch has named its delegates', () =>
    given(drafted, issued)
      .when(record(145))
      .thenHappened('UpperCongressRecorded', {
        guards: [
          { rule: 'R109', outcome: 'held', inputs: { delegatesKnown: 145 } },
          { outcome: 'held', inputs: { opinionsKnown: 145, petitionsKnown: 145 } },
        ],
      }));
  it('refuses while delegates are missing', () =>
    given(drafted, issued).when(record(144)).thenRejected('campaign.delegates-missing', { delegatesKnown: 144 }));
  it('may go ahead by a stated exception', () =>
    given(drafted, issued)
      .when(record(144, { exception: 'Đơn vị đang sáp nhập' }))
      .thenHappened('UpperCongressRecorded', { guards: [{ outcome: 'excused' }, { outcome: 'held' }] }));
  it('takes a report without numbers', () =>
    given(drafted, issued)
      .when({ ...record(null, { heldOn: null }, null), source: article })
      .thenHappened('UpperCongressRecorded', { guards: [{ outcome: 'unknown' }, { outcome: 'unknown' }] }));
  it('refuses while a branch was not heard, unless that was asked when it was prepared (R109)', () => {
    const unheard = {
      ...record(145),
      facts: { mustHold: 145, delegatesKnown: 145, opinionsKnown: 0, petitionsKnown: 0 },
    };
    given(drafted, issued).when(unheard).thenRejected('campaign.voices-missing');
    given(drafted, issued, prepared)
      .when(unheard)
      .thenHappened('UpperCongressRecorded', { guards: [{}] });
  });
  it('refuses to leave out the day', () =>
    given(drafted, issued)
      .when(record(145, { heldOn: null }))
      .thenRejected('campaign.not-stated', { field: 'heldOn' }));
  it('refuses before the plan is issued', () => given(drafted).when(record(145)).thenRejected('campaign.not-issued'));
});
