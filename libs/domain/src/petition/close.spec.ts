import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ClosePetition, petition } from './petition.js';
import { answered, article, closed, raised } from './petition.past.js';

const { given } = specify(petition);
const closing = (
  outcome: ClosePetition['data']['outcome'] = 'granted',
  more: { source?: { title: string } } = {},
): ClosePetition => asked('petition.close', { outcome, note: null }, more);

describe('close a petition', () => {
  it('records what became of it', () => given(raised, answered).when(closing()).then(closed));
  it('lets its author withdraw it unanswered', () =>
    given(raised).when(closing('withdrawn')).thenHappened('PetitionClosed', { outcome: 'withdrawn' }));
  it('stays quiet the second time', () => given(raised, closed).when(closing()).thenNothingHappened());
  it('refuses before an answer, unless reported', () => {
    given(raised).when(closing()).thenRejected('petition.not-answered');
    given(raised)
      .when(closing('explained', { source: article }))
      .thenHappened('PetitionClosed');
  });
  it('refuses what was never raised', () => given().when(closing()).thenRejected('petition.not-raised'));
});
