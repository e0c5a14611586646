import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type DecideTie, election, type TieDecision } from './election.js';
import { reconciled, tie, tieDecided, tied, twoElected, voting } from './election.past.js';

const { given } = specify(election);
const decideTie = (decision: TieDecision, carried: boolean | null = true, vote: string | null = 'vote-3'): DecideTie =>
  asked(
    'election.decide-tie',
    { decision, vote },
    { facts: { vote: vote === null ? null : { topic: 'run-off', carried } } },
  );
const past = [...voting, reconciled(), twoElected, tied];

describe('decide a tie', () => {
  it('votes again among the tied', () =>
    given(...past)
      .when(decideTie('vote-again'))
      .thenHappened('TieDecided', { decision: 'vote-again', ...tie }));
  it('leaves the seats open', () =>
    given(...past)
      .when(decideTie('leave-open'))
      .thenHappened('TieDecided', { decision: 'leave-open' }));
  it('is for the congress to vote (R64)', () =>
    given(...past)
      .when(decideTie('vote-again', null, null))
      .thenRejected('election.tie-not-voted'));
  it('is not done when the vote fails', () =>
    given(...past)
      .when(decideTie('vote-again', false))
      .thenRejected('election.tie-not-voted'));
  it('needs a tie', () =>
    given(...voting)
      .when(decideTie('vote-again'))
      .thenRejected('election.no-tie'));
  it('is done once', () =>
    given(...past, tieDecided('leave-open'))
      .when(decideTie('vote-again'))
      .thenRejected('election.no-tie'));
});
