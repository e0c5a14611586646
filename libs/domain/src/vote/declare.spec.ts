import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, fold } from '#decider';
import { asked, specify } from '#decider/testing';
import { type DeclareVote, vote } from './vote.js';
import { annulled, article, counted, declared, figures, put } from './vote.past.js';

const { given } = specify(vote);
const declare = (passed: boolean | null = null, more: object = {}): DeclareVote =>
  asked('vote.declare', { passed, words: null }, more);

describe('declare the vote', () => {
  it('carries with more than half of those present (R62)', () =>
    given(put(90), counted(figures(46, 44)))
      .when(declare())
      .thenHappened('VoteDeclared', {
        passed: true,
        for: 46,
        needed: 46,
        guards: [{ rule: 'R62', mark: 'G', outcome: 'held', inputs: { for: 46, present: 90, needed: 46 } }],
      }));
  it('loses with exactly half', () =>
    given(put(90), counted(figures(45, 45)))
      .when(declare())
      .thenHappened('VoteDeclared', { passed: false, guards: [{ outcome: 'broken' }] }));
  it('counts those who did not vote in the base', () =>
    given(put(90), counted(figures(45, 0, 0, 45)))
      .when(declare())
      .thenHappened('VoteDeclared', { passed: false }));
  it('refuses a declaration against the count', () =>
    given(put(90), counted(figures(45, 45)))
      .when(declare(true))
      .thenRejected('vote.contradicts-count', { said: true }));
  it('waits for the count', () => given(put()).when(declare(true)).thenRejected('vote.not-counted'));
  it('takes the word of a report that gives no count', () => {
    given(put(null))
      .when(declare(true, { source: article }))
      .thenHappened('VoteDeclared', {
        passed: true,
        guards: [{ outcome: 'unknown' }],
      });
    given(put(null))
      .when(declare(null, { source: article }))
      .thenRejected('vote.result-not-told');
  });
  it('refuses twice, when annulled, or before the question', () => {
    given(put(), counted(figures(80, 10)), declared(true))
      .when(declare())
      .thenRejected('vote.already-declared');
    given(put(), annulled).when(declare()).thenRejected('vote.annulled');
    given().when(declare()).thenRejected('vote.not-put');
  });

  it('is carried exactly when twice the votes for exceed those present; one vote more never loses it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.nat(5_000), (present, some) => {
        const yes = Math.min(some, present);
        expect(passes(yes, present)).toBe(2 * yes > present);
        if (yes < present && passes(yes, present)) expect(passes(yes + 1, present)).toBe(true);
      }),
    ));
});

function passes(yes: number, present: number): boolean {
  const past = [put(present), counted(figures(yes, present - yes))];
  const [event] = decide(vote, declare(), fold(vote, past));
  return event?.type === 'VoteDeclared' && event.data.passed;
}
