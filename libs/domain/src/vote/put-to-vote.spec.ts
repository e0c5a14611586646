import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type PutToVote, vote } from './vote.js';
import { article, put } from './vote.past.js';

const { given } = specify(vote);
const sitting: NonNullable<PutToVote['facts']['sitting']> = {
  id: 'sitting-1',
  status: 'open',
  congress: 'congress-1',
  present: 90,
  regulation: { ruleSet: 'RS_XII', settings: {} },
};
const ask = (
  of: Partial<PutToVote['data']> = {},
  at: PutToVote['facts']['sitting'] = sitting,
  more: object = {},
): PutToVote =>
  asked(
    'vote.put-to-vote',
    {
      sitting: 'sitting-1',
      question: 'Số lượng Ban Chấp hành là 11',
      topic: 'number',
      method: 'show-of-hands',
      present: null,
      ...of,
    },
    { facts: { sitting: at }, ...more },
  );

describe('put a question to the vote', () => {
  it('asks those present', () =>
    given()
      .when(ask())
      .thenHappened('QuestionPut', { congress: 'congress-1', sitting: 'sitting-1', present: 90, topic: 'number' }));
  it('notes whether hands are the usual way, and stops nobody (R56)', () => {
    given()
      .when(ask())
      .thenHappened('QuestionPut', { guards: [{ rule: 'R56', mark: 'G', outcome: 'held' }] });
    given()
      .when(ask({ topic: 'run-off' }))
      .thenHappened('QuestionPut', { guards: [{ outcome: 'unknown' }] });
  });
  it('may ask fewer, when some have left, never more', () => {
    given()
      .when(ask({ present: 88 }))
      .thenHappened('QuestionPut', { present: 88 });
    given()
      .when(ask({ present: 91 }))
      .thenRejected('vote.more-than-present', { stated: 91, present: 90 });
  });
  it('waits for the sitting', () => {
    given().when(ask({}, null)).thenRejected('vote.no-such-sitting');
    given()
      .when(ask({}, { ...sitting, status: 'adjourned' }))
      .thenRejected('vote.sitting-not-open');
  });
  it('must know how many are present, unless it is reported', () => {
    const uncounted = { ...sitting, present: null };
    given().when(ask({}, uncounted)).thenRejected('vote.present-unknown');
    given()
      .when(ask({}, uncounted, { source: article }))
      .thenHappened('QuestionPut', { present: null });
  });
  it('refuses to put the same question twice', () => given(put()).when(ask()).thenRejected('vote.already-put'));
});
