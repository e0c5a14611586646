import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ReturnDossier, review } from './review.js';
import { approved, hashA, hashB, party, submitted, under } from './review.past.js';

const { given } = specify(review);
const returning = (hash = hashA): ReturnDossier =>
  asked('review.return', { hash, reason: 'Thiếu số liệu' }, { by: party, facts: under });

describe('return the papers', () => {
  it('gives them back with the reason', () =>
    given(submitted('party'))
      .when(returning())
      .thenHappened('ReviewReturned', { reason: 'Thiếu số liệu', guards: [{ rule: 'R24', outcome: 'held' }, {}] }));
  it('refuses a decision on other content', () =>
    given(submitted('party')).when(returning(hashB)).thenRejected('review.stale'));
  it('refuses after a decision', () =>
    given(submitted('party'), approved('party')).when(returning()).thenRejected('review.not-waiting'));
  it('refuses when nothing was submitted', () => given().when(returning()).thenRejected('review.not-submitted'));
});
