import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ReturnDossier, review } from './review.js';
import { approved, hashA, hashB, party, remark, remarked, submitted, under } from './review.past.js';

const { given } = specify(review);
const returning = (hash = hashA, comments: ReturnDossier['data']['comments'] = []): ReturnDossier =>
  asked('review.return', { hash, reason: 'Thiếu số liệu', comments }, { by: party, facts: under });

describe('return the papers', () => {
  it('gives them back with the reason', () =>
    given(submitted('party'))
      .when(returning())
      .thenHappened('ReviewReturned', { reason: 'Thiếu số liệu', guards: [{ rule: 'R24', outcome: 'held' }, {}] }));
  it('carries the comments, each under a number of its own', () => {
    given(submitted('party'))
      .when(returning(hashA, [remark]))
      .thenHappened('ReviewReturned', { comments: [{ number: 1, ...remark }] });
    given(submitted('party'), remarked, submitted('party', 3))
      .when(returning(hashA, [remark, { ...remark, passage: null }]))
      .thenHappened('ReviewReturned', {
        comments: [
          { number: 2, ...remark },
          { number: 3, ...remark, passage: null },
        ],
      });
  });
  it('refuses a comment on what was not submitted', () => {
    for (const strange of [{ document: 'document-9' }, { version: 2 }, { version: 0 }]) {
      given(submitted('party'))
        .when(returning(hashA, [{ ...remark, ...strange }]))
        .thenRejected('review.comment-not-submitted');
    }
  });
  it('refuses a decision on other content', () =>
    given(submitted('party')).when(returning(hashB)).thenRejected('review.stale'));
  it('refuses after a decision', () =>
    given(submitted('party'), approved('party')).when(returning()).thenRejected('review.not-waiting'));
  it('refuses when nothing was submitted', () => given().when(returning()).thenRejected('review.not-submitted'));
});
