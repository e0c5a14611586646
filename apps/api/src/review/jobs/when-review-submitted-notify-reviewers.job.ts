import type { ReviewEvent } from '#domain/review';
import { defineJob } from '../../platform/jobs/job.js';
import { isNews, notify } from '../../platform/jobs/notices.js';
import { reviewers, type Side } from './reviewers.js';

type Submitted = { review: string; congress: string; side: Side; dueOn: string | null };

/** F08: whoever has to decide learns that papers wait for them. */
export const whenReviewSubmittedNotifyReviewers = defineJob<ReviewEvent, Submitted>({
  name: 'when-review-submitted-notify-reviewers',
  on: {
    ReviewSubmitted: (event) => {
      const { congress, side, dueOn } = event.data;
      return isNews(event) ? { review: event.id, congress, side, dueOn } : null;
    },
  },
  run: (data, context) =>
    notify(context, { to: { unit: context.unit, roles: reviewers[data.side] }, kind: 'review-submitted', data }),
});
