import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AdoptDocument, document } from './document.js';
import { adopted, article, finalised, hashA, saved, started } from './document.past.js';

const { given } = specify(document);

function adopting(
  of: Partial<AdoptDocument['data']> = {},
  facts: Partial<AdoptDocument['facts']> = {},
  more: { by?: { role: string }; source?: { title: string } } = {},
): AdoptDocument {
  return asked(
    'document.adopt',
    { vote: 'vote-1', ...of },
    {
      facts: { sittingOpen: true, voteCarried: true, ...facts },
      ...more,
    },
  );
}

describe('adopt a document', () => {
  it('records the version the congress adopted', () =>
    given(started, saved(1, hashA), finalised).when(adopting()).then(adopted));
  it('hears from the system what the sitting adopted', () =>
    given(started, saved(1, hashA), finalised)
      .when(adopting({ vote: null }, { sittingOpen: false, voteCarried: null }, { by: { role: 'system' } }))
      .thenHappened('DocumentAdopted', { version: 1, vote: null }));
  it('stays quiet the second time', () =>
    given(started, saved(1, hashA), adopted).when(adopting()).thenNothingHappened());
  it('refuses outside the sitting, or without a carried vote', () => {
    given(started, saved(1, hashA))
      .when(adopting({}, { sittingOpen: false }))
      .thenRejected('document.sitting-not-open');
    given(started, saved(1, hashA))
      .when(adopting({ vote: null }, { voteCarried: null }))
      .thenRejected('document.vote-missing');
    given(started, saved(1, hashA))
      .when(adopting({}, { voteCarried: false }))
      .thenRejected('document.vote-not-carried');
  });
  it('takes what a report tells', () =>
    given(started, saved(1, hashA))
      .when(adopting({ vote: null }, { sittingOpen: false, voteCarried: null }, { source: article }))
      .thenHappened('DocumentAdopted', { vote: null }));
  it('refuses a document without a version', () => {
    given(started).when(adopting()).thenRejected('document.no-version');
    given().when(adopting()).thenRejected('document.not-started');
  });
});
