import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { dossier, type RefuseRecognition } from './dossier.js';
import { assembled, recognised, refused, sent } from './dossier.past.js';

const { given } = specify(dossier);
const refuse: RefuseRecognition = asked('dossier.refuse', { reason: 'Bầu sai thể lệ' });

describe('refuse recognition', () => {
  it('says why', () =>
    given(...sent)
      .when(refuse)
      .then(refused));
  it('needs a submitted dossier', () => given(assembled()).when(refuse).thenRejected('dossier.not-submitted'));
  it('does not undo a recognition', () =>
    given(...sent, recognised)
      .when(refuse)
      .thenRejected('dossier.not-submitted'));
});
