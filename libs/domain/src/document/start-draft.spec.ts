import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { document, type StartDraft } from './document.js';
import { started } from './document.past.js';

const { given } = specify(document);

function starting(of: Partial<StartDraft['data']> = {}, facts: Partial<StartDraft['facts']> = {}): StartDraft {
  return asked(
    'document.start-draft',
    { congress: 'congress-1', kind: 'draft-resolution', title: 'Dự thảo nghị quyết', ...of },
    { facts: { congressEnded: false, sameKind: null, ...facts } },
  );
}

describe('start a draft', () => {
  it('records kind and title', () => given().when(starting()).then(started));
  it('refuses a second document of a kind that there is one of', () =>
    given()
      .when(starting({}, { sameKind: 'document-9' }))
      .thenRejected('document.kind-exists', { document: 'document-9' }));
  it('lets other papers be several', () =>
    given()
      .when(starting({ kind: 'other' }, { sameKind: 'document-9' }))
      .thenHappened('DraftStarted', { kind: 'other' }));
  it('refuses once the congress has ended', () =>
    given()
      .when(starting({}, { congressEnded: true }))
      .thenRejected('document.congress-ended'));
  it('refuses to start twice', () => given(started).when(starting()).thenRejected('document.already-started'));
});
