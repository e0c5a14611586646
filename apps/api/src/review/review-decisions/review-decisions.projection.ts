import type { z } from 'zod';
import { reviewViews } from '#contracts/review';
import type { Recorded } from '#decider';
import type { ReviewEvent } from '#domain/review';
import { dayOf } from '../../platform/views/day-of.js';
import { projection, type ReadonlyDeep } from '../../platform/views/projection.js';

type Row = ReadonlyDeep<z.infer<(typeof reviewViews)['review-decisions']['row']>>;

/** What each side did with the papers, act by act. */
export const reviewDecisions = projection(reviewViews['review-decisions'], 2).on<ReviewEvent>({
  ReviewSubmitted: act('submitted'),
  ReviewTakenUp: act('taken-up'),
  ReviewApproved: act('approved'),
  ReviewApprovedWithConditions: act('approved-with-conditions'),
  ReviewReturned: act('returned'),
  ConditionMet: act('condition-met'),
  ReviewCommentAnswered: act('comment-answered'),
  ReviewWithdrawn: act('withdrawn'),
  ReviewSkipped: act('skipped'),
  ApprovalsDropped: act('dropped'),
});

function act(name: Row['act']) {
  const key = ({ id, data }: Recorded<ReviewEvent>) => `${id}:${data.entry}`;
  return {
    at: key,
    fold: (event: Recorded<ReviewEvent>): Row => {
      const { data } = event;
      return {
        id: key(event),
        unit: event.unit,
        review: event.id,
        congress: data.congress,
        entry: data.entry,
        act: name,
        side: 'side' in data ? data.side : null,
        hash: data.hash,
        reason: 'reason' in data ? data.reason : null,
        note: 'note' in data ? data.note : null,
        capacity: event.by.capacity,
        decidedOn: dayOf(event.at),
      };
    },
  };
}
