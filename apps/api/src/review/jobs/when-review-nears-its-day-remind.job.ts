import type { ReviewEvent } from '#domain/review';
import { defineJob } from '../../platform/jobs/job.js';
import { notify } from '../../platform/jobs/notices.js';
import { remindBefore, remindNoMore } from '../../platform/jobs/remind.js';
import { reviewers, type Side } from './reviewers.js';

type Reminder = { review: string; side: Side; dueOn: string };

const DAYS_BEFORE = [3, 1];

/** F08: whoever has to decide is reminded before the day that was asked for, until the papers are decided on or taken back. */
export const whenReviewNearsItsDayRemind = defineJob<ReviewEvent, Reminder>({
  name: 'when-review-nears-its-day-remind',
  later: {
    ReviewSubmitted: (event) => {
      const { side, dueOn } = event.data;
      const reminder = { review: event.id, side, dueOn: dueOn ?? '' };
      return dueOn ? remindBefore(event, keyOf(reminder), DAYS_BEFORE, reminder) : noMore(event.id, side);
    },
    ReviewApproved: ({ id, data }) => noMore(id, data.side),
    ReviewApprovedWithConditions: ({ id, data }) => noMore(id, data.side),
    ReviewReturned: ({ id, data }) => noMore(id, data.side),
    ReviewWithdrawn: ({ id, data }) => noMore(id, data.side),
    ReviewSkipped: ({ id, data }) => noMore(id, data.side),
  },
  run: (data, context) =>
    notify(context, { to: { unit: context.unit, roles: reviewers[data.side] }, kind: 'deadline-near', data }),
});

function noMore(review: string, side: Side) {
  const reminder = { review, side, dueOn: '' };
  return remindNoMore(keyOf(reminder), DAYS_BEFORE, reminder);
}

function keyOf({ review, side }: Reminder): string {
  return `${review}|${side}`;
}
