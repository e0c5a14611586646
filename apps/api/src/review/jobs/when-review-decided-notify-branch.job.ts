import type { Recorded } from '#decider';
import type { ReviewEvent } from '#domain/review';
import type { NoticeKind } from '#vocabulary';
import { defineJob } from '../../platform/jobs/job.js';
import { isNews, notify } from '../../platform/jobs/notices.js';
import { branchOfficers, type Side } from './reviewers.js';

type Decided = { kind: NoticeKind; review: string; congress: string; side: Side };

/** F08: the branch learns that its papers were approved, approved on conditions, or returned. */
export const whenReviewDecidedNotifyBranch = defineJob<ReviewEvent, Decided>({
  name: 'when-review-decided-notify-branch',
  on: {
    ReviewApproved: (event) => decided(event, 'review-approved'),
    ReviewApprovedWithConditions: (event) => decided(event, 'review-approved-with-conditions'),
    ReviewReturned: (event) => decided(event, 'review-returned'),
  },
  run: ({ kind, ...data }, context) =>
    notify(context, { to: { unit: context.unit, roles: branchOfficers }, kind, data }),
});

function decided(event: Recorded<Extract<ReviewEvent, { data: { side: Side } }>>, kind: NoticeKind): Decided | null {
  const { congress, side } = event.data;
  return isNews(event) ? { kind, review: event.id, congress, side } : null;
}
