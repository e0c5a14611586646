import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseElection, election } from './election.js';
import {
  allElected,
  closed,
  declared,
  reconciled,
  tieDecided,
  tied,
  twoElected,
  voting,
  wins,
} from './election.past.js';

const { given } = specify(election);
const close = (carried: boolean | null = null): CloseElection =>
  asked(
    'election.close',
    { vote: carried === null ? null : 'vote-4' },
    { facts: { vote: carried === null ? null : { topic: 'open-seats', carried } } },
  );
const past = [...voting, reconciled()];

describe('close the election', () => {
  it('gives the list of the elected', () =>
    given(...past, allElected)
      .when(close())
      .thenHappened('ElectionClosed', {
        elected: [
          { person: 'An', votes: 20, round: 1 },
          { person: 'Bình', votes: 20, round: 1 },
          { person: 'Chi', votes: 20, round: 1 },
        ],
        vacancies: 0,
      }));
  it('adds up several rounds', () =>
    given(...past, twoElected, declared([wins('Chi', 18)], { round: 2 }))
      .when(close())
      .thenHappened('ElectionClosed', { vacancies: 0 }));
  it('happens once', () =>
    given(...past, allElected, closed())
      .when(close())
      .thenNothingHappened());
  it('waits for a declaration', () =>
    given(...past)
      .when(close())
      .thenRejected('election.not-declared'));
  it('waits for the decision on a tie', () =>
    given(...past, twoElected, tied)
      .when(close())
      .thenRejected('election.tie-undecided'));
  it('leaves seats empty when the congress votes so (R65)', () =>
    given(...past, twoElected)
      .when(close(true))
      .thenHappened('ElectionClosed', { vacancies: 1, vote: 'vote-4' }));
  it('does not leave seats empty unasked', () =>
    given(...past, twoElected)
      .when(close())
      .thenRejected('election.vacancies-not-settled'));
  it('does not leave seats empty when the congress votes against it', () =>
    given(...past, twoElected)
      .when(close(false))
      .thenRejected('election.vacancies-not-settled'));
  it('leaves those seats empty that a tie has left open', () =>
    given(...past, declared([wins('An')], { vacancies: 2 }), tied, tieDecided('leave-open'))
      .when(close())
      .thenHappened('ElectionClosed', { vacancies: 2 }));
});
