import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnswerComment, review } from './review.js';
import { approvedOn, commentAnswered, remarked, submitted, wanted } from './review.past.js';

const { given } = specify(review);
const answering = (comment = 1): AnswerComment =>
  asked('review.answer-comment', { comment, outcome: 'accepted', text: 'Đã nêu nguồn' });

describe('answer a comment of a reviewer', () => {
  it('records what became of it, and moves nothing else', () =>
    given(submitted('party'), remarked).when(answering()).then(commentAnswered));
  it('refuses a comment that does not exist', () => {
    given(submitted('party'), remarked).when(answering(2)).thenRejected('review.unknown-comment', { comment: 2 });
    given(submitted('party'), approvedOn(wanted)).when(answering()).thenRejected('review.unknown-comment');
  });
  it('refuses to answer twice', () =>
    given(submitted('party'), remarked, commentAnswered).when(answering()).thenRejected('review.comment-answered'));
  it('refuses when nothing was submitted', () => given().when(answering()).thenRejected('review.not-submitted'));
});
