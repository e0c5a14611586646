import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { review, type TakeUpReview } from './review.js';
import { chair, outcome, party, returned, submitted, upper } from './review.past.js';

const { given } = specify(review);
const takingUp = (by: { role: string; account: string } = party): TakeUpReview => asked('review.take-up', {}, { by });
const takenUp = {
  type: 'ReviewTakenUp' as const,
  data: { ...outcome(2, { party: 'taken-up', upper: null }), side: 'party' as const },
};

describe('take a review up', () => {
  it('tells that the side looks at it', () => given(submitted('party')).when(takingUp()).then(takenUp));
  it('stays quiet the second time', () => given(submitted('party'), takenUp).when(takingUp()).thenNothingHappened());
  it('refuses a side that was given nothing, or has decided', () => {
    given().when(takingUp()).thenRejected('review.not-submitted');
    given(submitted('party')).when(takingUp(upper)).thenRejected('review.not-waiting');
    given(submitted('party'), returned).when(takingUp()).thenRejected('review.not-waiting');
  });
  it('refuses those who belong to neither side', () =>
    given(submitted('party')).when(takingUp(chair)).thenRejected('review.not-your-side'));
});
