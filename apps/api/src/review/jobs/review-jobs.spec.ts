import { describe, expect, it } from '@jest/globals';
import type { Recorded, Source } from '#decider';
import { asking } from '../../platform/jobs/asking.js';
import { whenReviewDecidedNotifyBranch } from './when-review-decided-notify-branch.job.js';
import { whenReviewNearsItsDayRemind } from './when-review-nears-its-day-remind.job.js';
import { whenReviewSubmittedNotifyReviewers } from './when-review-submitted-notify-reviewers.job.js';

describe('what a review asks for', () => {
  it('tells the side that it was submitted to', () => {
    expect(asking(whenReviewSubmittedNotifyReviewers, happened('ReviewSubmitted', { dueOn: null }))).toEqual([
      {
        key: '7',
        dueAt: null,
        off: false,
        payload: { review: 'review-1', congress: 'congress-1', side: 'party', dueOn: null },
      },
    ]);
  });

  it('tells the branch what was decided', () => {
    const kinds = ['ReviewApproved', 'ReviewApprovedWithConditions', 'ReviewReturned'].flatMap((type) =>
      asking(whenReviewDecidedNotifyBranch, happened(type)).map(({ payload }) => (payload as { kind: string }).kind),
    );
    expect(kinds).toEqual(['review-approved', 'review-approved-with-conditions', 'review-returned']);
  });

  it('tells nobody of what is reported afterwards', () => {
    const source: Source = { title: 'Một bài báo' };
    expect(asking(whenReviewSubmittedNotifyReviewers, happened('ReviewSubmitted', {}, source))).toEqual([]);
    expect(asking(whenReviewDecidedNotifyBranch, happened('ReviewReturned', {}, source))).toEqual([]);
  });

  it('reminds before the day, and no more once it is decided', () => {
    const [first] = asking(whenReviewNearsItsDayRemind, happened('ReviewSubmitted', { dueOn: '2027-03-20' }));
    expect(first).toMatchObject({ key: 'review-1|party|3', dueAt: '2027-03-17T01:00:00.000Z', off: false });
    const [off] = asking(whenReviewNearsItsDayRemind, happened('ReviewApproved'));
    expect(off).toMatchObject({ key: 'review-1|party|3', off: true });
  });
});

function happened(type: string, data: object = {}, source: Source | null = null): Recorded {
  return {
    type,
    id: 'review-1',
    position: 7,
    recordedAt: '2027-03-01T00:00:00.000Z',
    source,
    data: { congress: 'congress-1', side: 'party', ...data },
  } as unknown as Recorded;
}
