import { reject } from '#decider';
import type { AnswerComment, ReviewEvent, ReviewState } from './review.js';
import { outcomeOf } from './standing.js';

/** The branch takes a reviewer's comment into the paper, or explains why not. */
export function answerComment({ data }: AnswerComment, state: ReviewState): ReviewEvent[] {
  if (state.status === 'none') reject('review.not-submitted');
  const comment = state.comments[data.comment - 1];
  if (!comment) reject('review.unknown-comment', { comment: data.comment }, { field: 'comment' });
  if (comment === 'answered') reject('review.comment-answered', { comment: data.comment });
  return [{ type: 'ReviewCommentAnswered', data: { ...outcomeOf(state), ...data } }];
}
