import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CommentOnDocument, document } from './document.js';
import { article, closed, commented, consulted, hashA, saved, started } from './document.past.js';

const { given } = specify(document);

function commenting(
  of: Partial<CommentOnDocument['data']> = {},
  more: { at?: string; source?: { title: string } } = {},
): CommentOnDocument {
  return asked(
    'document.comment',
    { version: null, passage: null, stance: 'partly', text: 'Rõ hơn', group: null, ...of },
    more,
  );
}

describe('comment on a document', () => {
  it('records the comment on the latest version', () =>
    given(started, saved(1, hashA), consulted).when(commenting()).then(commented));
  it('numbers comments', () =>
    given(started, saved(1, hashA), consulted, commented)
      .when(commenting({ version: 1 }))
      .thenHappened('CommentRecorded', { comment: 2 }));
  it('refuses a version that does not exist', () =>
    given(started, saved(1, hashA), consulted)
      .when(commenting({ version: 2 }))
      .thenRejected('document.unknown-version', { versions: 1 }));
  it('refuses while nobody was asked, or the round has ended', () => {
    given(started, saved(1, hashA)).when(commenting()).thenRejected('document.consultation-not-open');
    given(started, saved(1, hashA), consulted, closed)
      .when(commenting())
      .thenRejected('document.consultation-not-open');
    given(started, saved(1, hashA), consulted)
      .when(commenting({}, { at: '2023-03-21T08:00:00.000Z' }))
      .thenRejected('document.consultation-over', { until: '2023-03-20' });
  });
  it('takes a reported comment at any time, on a version that exists', () => {
    given(started, saved(1, hashA))
      .when(commenting({}, { source: article }))
      .thenHappened('CommentRecorded');
    given(started)
      .when(commenting({}, { source: article }))
      .thenRejected('document.no-version');
  });
  it('refuses what was never started', () => given().when(commenting()).thenRejected('document.not-started'));
});
