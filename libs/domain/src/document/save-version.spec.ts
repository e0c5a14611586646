import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { document, type SaveVersion } from './document.js';
import { adopted, consulted, finalised, hashA, hashB, saved, started, text } from './document.past.js';

const { given } = specify(document);
const file = { sha256: hashB, name: 'bao-cao.docx', size: 90_000, mime: 'application/pdf' };

function saving(of: Partial<SaveVersion['data']> = {}, facts: Partial<SaveVersion['facts']> = {}): SaveVersion {
  return asked(
    'document.save-version',
    { content: text('Một'), file: null, note: null, ...of },
    { facts: { hash: hashA, size: 120, file: null, ...facts } },
  );
}

describe('save a version', () => {
  it('keeps the content with its hash and number', () => given(started).when(saving()).then(saved(1, hashA)));
  it('keeps an attached file in the same way', () =>
    given(started)
      .when(saving({ content: null, file }, { hash: hashB, size: 90_000, file }))
      .then(saved(1, hashB, { content: null, file, size: 90_000 })));
  it('keeps of a file what the store found, not what is said of it', () => {
    const said = { ...file, name: 'khac.docx', size: 1, mime: 'image/png' };
    given(started)
      .when(saving({ content: null, file: said }, { hash: hashB, size: 90_000, file }))
      .then(saved(1, hashB, { content: null, file, size: 90_000 }));
  });
  it('puts the next version beside the first', () =>
    given(started, saved(1, hashA), consulted)
      .when(saving({}, { hash: hashB }))
      .then(saved(2, hashB)));
  it('stays quiet when nothing changed', () =>
    given(started, saved(1, hashA), finalised).when(saving()).thenNothingHappened());
  it('says that a finalised version is no longer the latest', () =>
    given(started, saved(1, hashA), finalised)
      .when(saving({}, { hash: hashB }))
      .then(saved(2, hashB, { afterFinal: true })));
  it('refuses both content and file, or neither', () => {
    given(started).when(saving({ file })).thenRejected('document.content-or-file');
    given(started)
      .when(saving({ content: null }))
      .thenRejected('document.content-or-file');
  });
  it('refuses more text than an event may carry', () => {
    given(started)
      .when(saving({}, { size: 209_715 }))
      .thenHappened('VersionSaved');
    given(started)
      .when(saving({}, { size: 209_716 }))
      .thenRejected('document.content-too-large', { megabytes: 0.21, mostMegabytes: 0.2 });
  });
  it('refuses a file that is too large or was not uploaded', () => {
    given(started)
      .when(saving({ content: null, file }, { size: 25 * 1024 * 1024 + 1, file }))
      .thenRejected('document.file-too-large');
    given(started)
      .when(saving({ content: null, file }))
      .thenRejected('document.file-not-uploaded');
  });
  it('refuses what was never started or is adopted', () => {
    given().when(saving()).thenRejected('document.not-started');
    given(started, saved(1, hashA), adopted)
      .when(saving({}, { hash: hashB }))
      .thenRejected('document.already-adopted');
  });
});
