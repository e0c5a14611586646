import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnnulRound, election } from './election.js';
import { allElected, counted, figures, listed, reconciled, voting } from './election.past.js';

const { given } = specify(election);
const annul: AnnulRound = asked('election.annul-round', { reason: 'Thừa phiếu' });

describe('annul a round', () => {
  it('voids the ballot, with the figures that were found', () =>
    given(...voting, counted('single', { figures: figures({ collected: 31 }) }))
      .when(annul)
      .then({
        type: 'RoundAnnulled',
        data: { congress: 'congress-1', round: 1, reason: 'Thừa phiếu', teams: ['single'], issued: 30, collected: 31 },
      }));
  it('voids a ballot that nobody has counted', () =>
    given(...voting)
      .when(annul)
      .thenHappened('RoundAnnulled', { teams: [], issued: null, collected: null }));
  it('voids a reconciled ballot', () =>
    given(...voting, reconciled())
      .when(annul)
      .thenHappened('RoundAnnulled', { teams: ['single'], collected: 30 }));
  it('needs a ballot', () =>
    given(...listed)
      .when(annul)
      .thenRejected('election.no-round-open'));
  it('does not touch what is declared', () =>
    given(...voting, reconciled(), allElected)
      .when(annul)
      .thenRejected('election.no-round-open'));
});
