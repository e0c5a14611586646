import { mustAwait, sideOf } from './at-side.js';
import type { ReviewEvent, ReviewState, TakeUpReview } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** A side begins to look at the dossier. */
export function takeUpReview({ by }: TakeUpReview, state: ReviewState): ReviewEvent[] {
  const side = sideOf(by);
  mustAwait(state, side);
  if (state[side].status === 'taken-up') return [];
  return [{ type: 'ReviewTakenUp', data: { ...outcomeOf(moved(state, side, 'taken-up')), side } }];
}
