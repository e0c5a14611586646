import { answered, remembered } from './numbered.js';
import type { Review, ReviewEvent, ReviewState } from './review.js';
import { begun, fallen, moved } from './standing.js';

/** Folds one event onto the review. */
export function grown(state: ReviewState, event: ReviewEvent): ReviewState {
  const before = begun(state, event.data.congress);
  const { entry: entries, hash } = event.data;
  return { ...changed({ ...before, entries }, event), hash };
}

function changed(review: Review, event: ReviewEvent): Review {
  switch (event.type) {
    case 'ReviewSubmitted': {
      const { side, documents, hash, submittedBy } = event.data;
      const conditions = review.conditions.filter((condition) => condition.side !== side);
      return { ...review, documents, conditions, [side]: { status: 'submitted', hash, submittedBy } };
    }
    case 'ReviewTakenUp':
      return moved(review, event.data.side, 'taken-up');
    case 'ReviewApproved':
      return moved(review, event.data.side, 'approved', {
        fixed: event.data.fixed,
        comments: remembered(review, event.data.comments),
      });
    case 'ReviewApprovedWithConditions':
      return moved(review, event.data.side, 'approved-with-conditions', {
        fixed: event.data.fixed,
        conditions: [...review.conditions, ...event.data.conditions],
        comments: remembered(review, event.data.comments),
      });
    case 'ReviewReturned':
      return moved(review, event.data.side, 'returned', { comments: remembered(review, event.data.comments) });
    case 'ConditionMet': {
      const { side, condition, documents, hash } = event.data;
      const conditions = review.conditions.map((each) => (each.number === condition ? { ...each, isMet: true } : each));
      return moved(review, side, 'approved-with-conditions', { documents, hash, conditions });
    }
    case 'ReviewCommentAnswered':
      return { ...review, comments: answered(review.comments, event.data.comment) };
    case 'ReviewWithdrawn':
      return moved(review, event.data.side, 'withdrawn');
    case 'ReviewSkipped':
      return moved(review, event.data.side, 'skipped');
    case 'ApprovalsDropped':
      return fallen(review, event.data.sides);
  }
}
