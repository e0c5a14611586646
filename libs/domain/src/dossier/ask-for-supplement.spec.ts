import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AskForSupplement, dossier } from './dossier.js';
import { assembled, returned, sent } from './dossier.past.js';

const { given } = specify(dossier);
const ask: AskForSupplement = asked('dossier.ask-for-supplement', {
  reason: 'Thiếu chữ ký',
  papers: ['count-minutes'],
});

describe('ask for a supplement', () => {
  it('sends the dossier back', () =>
    given(...sent)
      .when(ask)
      .then(returned));
  it('needs a submitted dossier', () => given(assembled()).when(ask).thenRejected('dossier.not-submitted'));
  it('does not ask twice', () =>
    given(...sent, returned)
      .when(ask)
      .thenRejected('dossier.not-submitted'));
});
