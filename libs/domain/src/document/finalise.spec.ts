import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { document, type FinaliseDocument } from './document.js';
import {
  adopted,
  article,
  closed,
  commented,
  consulted,
  finalised,
  hashA,
  hashB,
  saved,
  started,
} from './document.past.js';
import { papersRequired } from './papers.js';

const { given } = specify(document);
const frame = { regulation: { ruleSet: 'RS_XII', settings: {} }, form: 'PLENARY', personnelMode: 'ELECTED' } as const;
const others = papersRequired(frame).filter((kind) => kind !== 'draft-resolution');

function finalising(
  of: Partial<FinaliseDocument['data']> = {},
  facts: Partial<FinaliseDocument['facts']> = {},
  more: { source?: { title: string } } = {},
): FinaliseDocument {
  return asked(
    'document.finalise',
    { meeting: 'meeting-1', version: null, ...of },
    {
      facts: { ...frame, meetingExists: true, finalisedKinds: others, chair: null, ...facts },
      ...more,
    },
  );
}

describe('finalise a document', () => {
  it('fixes the latest version and its hash', () => given(started, saved(1, hashA)).when(finalising()).then(finalised));
  it('says which papers are still missing', () =>
    given(started, saved(1, hashA))
      .when(finalising({}, { finalisedKinds: others.slice(2) }))
      .thenHappened('DocumentFinalised', { missing: others.slice(0, 2) }));
  it('counts the comments nobody has answered', () =>
    given(started, saved(1, hashA), consulted, commented, closed)
      .when(finalising())
      .thenHappened('DocumentFinalised', { commentsUnanswered: 1 }));
  it('fixes a new version after an earlier one', () =>
    given(started, saved(1, hashA), finalised, saved(2, hashB))
      .when(finalising())
      .thenHappened('DocumentFinalised', { version: 2, hash: hashB }));
  it('stays quiet when this version is fixed already', () =>
    given(started, saved(1, hashA), finalised).when(finalising()).thenNothingHappened());
  it('refuses while comments are asked for', () =>
    given(started, saved(1, hashA), consulted).when(finalising()).thenRejected('document.consultation-open'));
  it('refuses a version that is not the latest', () =>
    given(started, saved(1, hashA), saved(2, hashB))
      .when(finalising({ version: 1 }))
      .thenRejected('document.newer-version', { latest: 2 }));
  it('refuses without a meeting of the committee, unless reported', () => {
    given(started, saved(1, hashA))
      .when(finalising({ meeting: null }))
      .thenRejected('document.meeting-missing');
    given(started, saved(1, hashA))
      .when(finalising({}, { meetingExists: false }))
      .thenRejected('document.meeting-unknown');
    given(started, saved(1, hashA))
      .when(finalising({ meeting: null }, {}, { source: article }))
      .thenHappened('DocumentFinalised', { meeting: null });
  });
  it('refuses without a version, or once adopted', () => {
    given(started).when(finalising()).thenRejected('document.no-version');
    given(started, saved(1, hashA), adopted).when(finalising()).thenRejected('document.already-adopted');
  });
});
