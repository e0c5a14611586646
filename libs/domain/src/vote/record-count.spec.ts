import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide, fold, Rejection } from '#decider';
import { asked, specify } from '#decider/testing';
import { type Figures, type RecordCount, vote } from './vote.js';
import { annulled, article, counted, declared, figures, put } from './vote.past.js';

const { given } = specify(vote);
const record = (of: Figures, more: object = {}): RecordCount => asked('vote.record-count', of, more);
const unknown: Figures = { for: null, against: null, abstain: null, notVoting: null };

describe('record the count', () => {
  it('accounts for every one present (C21)', () =>
    given(put())
      .when(record(figures(80, 5, 3, 2)))
      .thenHappened('VotesCounted', {
        for: 80,
        against: 5,
        abstain: 3,
        notVoting: 2,
        guards: [{ rule: 'C21', outcome: 'held' }],
      }));
  it('refuses one vote too many or too few', () => {
    given(put())
      .when(record(figures(81, 5, 3, 2)))
      .thenRejected('vote.figures-do-not-add-up', { sum: 91, present: 90 });
    given(put())
      .when(record(figures(79, 5, 3, 2)))
      .thenRejected('vote.figures-do-not-add-up', { sum: 89, present: 90 });
  });
  it('may be counted again before it is declared', () =>
    given(put(), counted(figures(80, 10)))
      .when(record(figures(79, 11)))
      .thenHappened('VotesCounted', { for: 79 }));
  it('stays quiet when the figures are the same', () =>
    given(put(), counted(figures(80, 10)))
      .when(record(figures(80, 10)))
      .thenNothingHappened());
  it('lets a report leave figures out', () => {
    given(put()).when(record(unknown)).thenRejected('vote.figures-do-not-add-up');
    given(put(null))
      .when(record({ ...unknown, for: 80 }, { source: article }))
      .thenHappened('VotesCounted', { for: 80, guards: [{ outcome: 'unknown' }] });
  });
  it('refuses after the declaration, after annulment, or before the question', () => {
    given(put(), counted(figures(80, 10)), declared(true))
      .when(record(figures(79, 11)))
      .thenRejected('vote.already-declared');
    given(put(), annulled)
      .when(record(figures(80, 10)))
      .thenRejected('vote.annulled');
    given()
      .when(record(figures(80, 10)))
      .thenRejected('vote.not-put');
  });

  it('accepts four figures exactly when their sum is the number present', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), fc.nat(200), (counts, present) => {
        const [yes = 0, against = 0, abstain = 0, notVoting = 0] = counts;
        const sum = counts.reduce((total, one) => total + one, 0);
        for (const there of [present, sum])
          expect(isAccepted(figures(yes, against, abstain, notVoting), there)).toBe(sum === there);
      }),
    ));
});

function isAccepted(of: Figures, present: number): boolean {
  try {
    return decide(vote, record(of), fold(vote, [put(present)])).length === 1;
  } catch (error) {
    if (error instanceof Rejection) return false;
    throw error;
  }
}
