import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AttachPaper, dossier } from './dossier.js';
import { assembled, asserted, attached, recognised, refused, returned, sent, source } from './dossier.past.js';

const { given } = specify(dossier);
const attach = (
  of: Partial<AttachPaper['data']> = {},
  more: { source?: { title: string }; facts?: Partial<AttachPaper['facts']> } = {},
): AttachPaper =>
  asked(
    'dossier.attach',
    { paper: 'personnel-list', title: null, document: null, file: 'ab', number: null, dated: null, ...of },
    { ...more, facts: { stored: true, documentThere: true, ...more.facts } },
  );

describe('attach a paper', () => {
  it('puts it into the dossier, each in its place', () =>
    given(assembled(), attached('count-minutes'))
      .when(attach())
      .thenHappened('PaperAttached', { paper: 'personnel-list', place: 2 }));
  it('may be a document kept here', () =>
    given(assembled())
      .when(attach({ file: null, document: 'document-1' }))
      .thenHappened('PaperAttached'));
  it('has to have content', () =>
    given(assembled())
      .when(attach({ file: null }))
      .thenRejected('dossier.paper-without-content'));
  it('may be told of without content', () =>
    given(assembled())
      .when(attach({ file: null }, { source }))
      .thenHappened('PaperAttached'));
  it('is no paper while its bytes are not there, told of or not', () => {
    given(assembled())
      .when(attach({}, { facts: { stored: false } }))
      .thenRejected('dossier.file-not-uploaded');
    given(assembled())
      .when(attach({}, { facts: { stored: false }, source }))
      .thenRejected('dossier.file-not-uploaded');
  });
  it('is no paper when this congress has no such document', () =>
    given(assembled())
      .when(attach({ file: null, document: 'document-9' }, { facts: { documentThere: false } }))
      .thenRejected('dossier.document-unknown', { document: 'document-9' }));
  it('needs a dossier', () => given().when(attach()).thenRejected('dossier.not-assembled'));
  it('needs more than a report', () => given(asserted()).when(attach()).thenRejected('dossier.not-assembled'));
  it('waits while the upper union has it', () =>
    given(...sent)
      .when(attach())
      .thenRejected('dossier.already-submitted'));
  it('goes on when a supplement is asked for', () =>
    given(...sent, returned)
      .when(attach())
      .thenHappened('PaperAttached'));
  it('goes on when recognition is refused', () =>
    given(...sent, refused)
      .when(attach())
      .thenHappened('PaperAttached'));
  it('ends with the recognition', () =>
    given(...sent, recognised)
      .when(attach())
      .thenRejected('dossier.already-recognised'));
});
