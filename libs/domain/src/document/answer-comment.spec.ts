import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnswerComment, document } from './document.js';
import { answered, commented, consulted, hashA, saved, started } from './document.past.js';

const { given } = specify(document);
const answering = (comment = 1): AnswerComment =>
  asked('document.answer-comment', { comment, outcome: 'accepted', text: 'Đã sửa' });

describe('answer a comment', () => {
  it('records what became of it', () =>
    given(started, saved(1, hashA), consulted, commented).when(answering()).then(answered));
  it('refuses a comment that does not exist', () =>
    given(started, saved(1, hashA), consulted, commented)
      .when(answering(2))
      .thenRejected('document.unknown-comment', { comment: 2 }));
  it('refuses to answer twice', () =>
    given(started, saved(1, hashA), consulted, commented, answered)
      .when(answering())
      .thenRejected('document.comment-answered'));
  it('refuses what was never started', () => given().when(answering()).thenRejected('document.not-started'));
});
