import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type MeetCondition, review } from './review.js';
import { approved, approvedOn, bound, documents, hashA, hashB, submitted, wanted, wantedElse } from './review.past.js';

const { given } = specify(review);
const renewed = [bound(2), bound(1, 'document-2')];

function meeting(of: Partial<MeetCondition['data']> = {}, facts: Partial<MeetCondition['facts']> = {}): MeetCondition {
  return asked(
    'review.meet-condition',
    { condition: 1, version: 2, note: null, ...of },
    { facts: { documents: renewed, contentHash: hashB, ...facts } },
  );
}

describe('meet a condition', () => {
  it('puts the new version in the place of the old one', () =>
    given(submitted('party'), approvedOn(wanted))
      .when(meeting())
      .thenHappened('ConditionMet', { hash: hashB, documents: renewed, version: 2 }));
  it('makes the approval count, where the other side has given its own on that content', () =>
    given(submitted('party'), approvedOn(wantedElse), submitted('upper', 3), approved('upper', 4))
      .when(meeting({ version: null }, { documents, contentHash: hashA }))
      .thenHappened('ConditionMet', { complete: true, hash: hashA }));
  it('drops what the other side approved when the content changes', () =>
    given(submitted('party'), approvedOn(wanted), submitted('upper', 3), approved('upper', 4))
      .when(meeting())
      .thenHappened('ApprovalsDropped', { sides: ['upper'], hash: hashB, entry: 6 }));
  it('refuses a version that was not finalised', () => {
    given(submitted('party'), approvedOn(wanted))
      .when(meeting({}, { documents, contentHash: hashA }))
      .thenRejected('review.version-not-finalised', { version: 2, finalised: 1 });
    given(submitted('party'), approvedOn(wanted))
      .when(meeting({ version: null }))
      .thenRejected('review.version-not-finalised');
  });
  it('refuses when another paper has changed too', () =>
    given(submitted('party'), approvedOn(wanted))
      .when(meeting({}, { documents: [bound(2), bound(2, 'document-2')] }))
      .thenRejected('review.more-has-changed'));
  it('refuses a condition that does not exist', () => {
    given(submitted('party'), approvedOn(wanted))
      .when(meeting({ condition: 2 }))
      .thenRejected('review.unknown-condition');
    given().when(meeting()).thenRejected('review.not-submitted');
  });
});
