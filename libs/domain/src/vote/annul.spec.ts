import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnnulVote, vote } from './vote.js';
import { annulled, counted, declared, figures, put } from './vote.past.js';

const { given } = specify(vote);
const annul: AnnulVote = asked('vote.annul', { reason: 'Đếm sai' });

describe('annul a vote', () => {
  it('records the reason, also after the declaration', () => {
    given(put()).when(annul).then(annulled);
    given(put(), counted(figures(80, 10)), declared(true))
      .when(annul)
      .then(annulled);
  });
  it('stays quiet the second time', () => given(put(), annulled).when(annul).thenNothingHappened());
  it('refuses before the question is put', () => given().when(annul).thenRejected('vote.not-put'));
});
