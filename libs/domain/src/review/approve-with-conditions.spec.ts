import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ApproveWithConditions, review } from './review.js';
import { approvedOn, hashA, hashB, party, remark, remarked, submitted, under, upper, wanted } from './review.past.js';
import { nothingFixed } from './standing.js';

const { given } = specify(review);
const wish = { text: wanted.text, document: wanted.document };

function approving(
  of: Partial<ApproveWithConditions['data']> = {},
  by: { role: string; account: string } = party,
): ApproveWithConditions {
  return asked(
    'review.approve-with-conditions',
    { hash: hashA, note: null, conditions: [wish], comments: [], ...nothingFixed, ...of },
    { by, facts: under },
  );
}

describe('approve with conditions', () => {
  it('numbers the conditions', () =>
    given(submitted('party'))
      .when(approving())
      .thenHappened('ReviewApprovedWithConditions', { conditions: [wanted] }));
  it('carries comments beside the conditions', () =>
    given(submitted('party'), remarked, submitted('party', 3))
      .when(approving({ comments: [remark] }))
      .thenHappened('ReviewApprovedWithConditions', { comments: [{ number: 2, ...remark }] }));
  it('goes on counting with the other side', () =>
    given(submitted('party'), approvedOn(wanted), submitted('upper', 3))
      .when(approving({}, upper))
      .thenHappened('ReviewApprovedWithConditions', { conditions: [{ ...wanted, number: 2, side: 'upper' }] }));
  it('is not complete before they are met', () =>
    given(submitted('party')).when(approving()).thenHappened('ReviewApprovedWithConditions', { complete: false }));
  it('refuses without a condition, or about a paper that was not submitted', () => {
    given(submitted('party'))
      .when(approving({ conditions: [] }))
      .thenRejected('review.conditions-missing');
    given(submitted('party'))
      .when(approving({ conditions: [{ text: 'Sửa', document: 'document-9' }] }))
      .thenRejected('review.document-not-submitted', { document: 'document-9' });
  });
  it('refuses a decision on other content', () =>
    given(submitted('party'))
      .when(approving({ hash: hashB }))
      .thenRejected('review.stale'));
});
