import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { election, type Reconcile } from './election.js';
import { counted, figures, listed, minutes, tally, votes, voting } from './election.past.js';

const { given } = specify(election);
const reconcile = (signedBy: readonly string[] = minutes.signedBy, source?: { title: string }): Reconcile =>
  asked(
    'election.reconcile',
    { minutes: { file: null, signedBy } },
    { facts: { stored: true }, ...(source ? { source } : {}) },
  );
const withoutFile: Reconcile = { ...reconcile(), facts: { stored: false } };

describe('reconcile the counts', () => {
  it('makes one tally of a single count', () =>
    given(...voting, counted('single'))
      .when(reconcile())
      .thenHappened('CountsReconciled', { teams: ['single'], votes: tally, missing: 0, underVotes: 3 }));
  it('makes one tally of two equal counts', () =>
    given(...voting, counted('B'), counted('A'))
      .when(reconcile())
      .thenHappened('CountsReconciled', { teams: ['A', 'B'] }));
  it('finds two counts equal that name the candidates in another order', () =>
    given(...voting, counted('A'), counted('B', { votes: [...tally].reverse() }))
      .when(reconcile())
      .thenHappened('CountsReconciled'));
  it('needs an open round', () =>
    given(...listed)
      .when(reconcile())
      .thenRejected('election.no-round-open'));
  it('needs a count', () =>
    given(...voting)
      .when(reconcile())
      .thenRejected('election.not-counted'));
  it('needs the second of two counts', () =>
    given(...voting, counted('A'))
      .when(reconcile())
      .thenRejected('election.second-count-missing'));
});

describe('C10: two counts that differ', () => {
  it('in the votes of one candidate are counted again', () =>
    given(...voting, counted('A'), counted('B', { votes: votes(29, 25, 20, 11) }))
      .when(reconcile())
      .thenRejected('election.counts-differ', { differences: [{ figure: 'votes:Dung', ours: 10, theirs: 11 }] }));
  it('in the ballots collected are counted again', () =>
    given(...voting, counted('A'), counted('B', { figures: figures({ collected: 29, valid: 28 }) }))
      .when(reconcile())
      .thenRejected('election.counts-differ', {
        differences: [
          { figure: 'collected', ours: 30, theirs: 29 },
          { figure: 'valid', ours: 29, theirs: 28 },
        ],
      }));
  it('in what only one of them wrote down are counted again', () =>
    given(...voting, counted('A'), counted('B', { figures: figures({ blank: 1 }) }))
      .when(reconcile())
      .thenRejected('election.counts-differ', { differences: [{ figure: 'blank', ours: null, theirs: 1 }] }));
  it('are one tally after one is corrected', () =>
    given(...voting, counted('A'), counted('B', { votes: votes(29, 25, 20, 11) }), counted('B', { corrections: 1 }))
      .when(reconcile())
      .thenHappened('CountsReconciled'));
});

describe('C25: the minutes', () => {
  const given1 = given(...voting, counted('single'));
  it('are signed by two of the board', () =>
    given1.when(reconcile(['board-2', 'board-3'])).thenHappened('CountsReconciled'));
  it('are not signed by one', () => given1.when(reconcile(['board-1'])).thenRejected('election.minutes-not-signed'));
  it('are not signed by one, twice', () =>
    given1.when(reconcile(['board-1', 'board-1'])).thenRejected('election.minutes-not-signed'));
  it('are not signed by nobody', () => given1.when(reconcile([])).thenRejected('election.minutes-not-signed'));
  it('are not signed by somebody outside the board', () =>
    given1.when(reconcile(['board-1', 'board-2', 'Lan'])).thenRejected('election.minutes-not-signed'));
  it('are there when they are named', () => given1.when(withoutFile).thenRejected('election.minutes-not-uploaded'));
  it('may be unknown in a report', () =>
    given1.when(reconcile([], { title: 'Bài báo' })).thenHappened('CountsReconciled'));
});
