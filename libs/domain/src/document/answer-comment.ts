import { reject } from '#decider';
import type { AnswerComment, DocumentEvent, DocumentState } from './document.js';

/** Takes a comment into the text, or explains why not. */
export function answerComment({ data }: AnswerComment, state: DocumentState): DocumentEvent[] {
  if (state.status === 'none') reject('document.not-started');
  const comment = state.comments[data.comment - 1];
  if (!comment) reject('document.unknown-comment', { comment: data.comment }, { field: 'comment' });
  if (comment === 'answered') reject('document.comment-answered', { comment: data.comment });
  return [{ type: 'CommentAnswered', data: { congress: state.congress, ...data } }];
}
