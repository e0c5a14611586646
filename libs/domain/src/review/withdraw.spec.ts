import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { review, type WithdrawSubmission } from './review.js';
import { approved, chair, outcome, returned, skipped, submitted } from './review.past.js';

const { given } = specify(review);
const withdrawing: WithdrawSubmission = asked('review.withdraw', { side: 'party', reason: 'Sửa lại' }, { by: chair });
const withdrawn = (entry: number) => ({
  type: 'ReviewWithdrawn' as const,
  data: {
    ...outcome(entry, { party: 'withdrawn', upper: null }),
    side: 'party' as const,
    reason: 'Sửa lại',
  },
});

describe('withdraw the papers', () => {
  it('takes them back from one side', () => given(submitted('party')).when(withdrawing).then(withdrawn(2)));
  it('takes an approval back with them', () =>
    given(submitted('party'), approved('party')).when(withdrawing).then(withdrawn(3)));
  it('stays quiet the second time', () =>
    given(submitted('party'), withdrawn(2)).when(withdrawing).thenNothingHappened());
  it('refuses when nothing lies there', () => {
    given().when(withdrawing).thenRejected('review.not-submitted');
    given(submitted('upper')).when(withdrawing).thenRejected('review.nothing-to-withdraw');
    given(submitted('party'), returned).when(withdrawing).thenRejected('review.nothing-to-withdraw');
    given(skipped).when(withdrawing).thenRejected('review.nothing-to-withdraw');
  });
});
