import { reject } from '#decider';
import type { ReviewEvent, ReviewState, WithdrawSubmission } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** The branch takes its dossier back from one side; an approval given there falls with it. */
export function withdrawSubmission({ data }: WithdrawSubmission, state: ReviewState): ReviewEvent[] {
  if (state.status === 'none') reject('review.not-submitted');
  const { side, reason } = data;
  const status = state[side]?.status ?? null;
  if (status === 'withdrawn') return [];
  if (status === null || status === 'skipped' || status === 'returned' || status === 'dropped') {
    reject('review.nothing-to-withdraw', { side, status });
  }
  return [{ type: 'ReviewWithdrawn', data: { ...outcomeOf(moved(state, side, 'withdrawn')), side, reason } }];
}
