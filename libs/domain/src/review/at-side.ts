import { type Actor, reject } from '#decider';
import type { Review, ReviewState, SideState } from './review.js';
import type { Side } from './standing.js';

/** The side an actor decides for: the Party committee's people, or the upper union's. */
export function sideOf(by: Actor): Side {
  if (by.role === 'party_committee') return 'party';
  if (by.role === 'upper_officer') return 'upper';
  return reject('review.not-your-side', { role: by.role });
}

/** Lets through a dossier that waits for this side's decision, made on the content it was given. */
export function mustAwait(
  state: ReviewState,
  side: Side,
  by: Actor,
  hash: string | null,
): asserts state is Review & { [key in Side]: SideState } {
  if (state.status === 'none') reject('review.not-submitted');
  const at = state[side];
  if (at === null || (at.status !== 'submitted' && at.status !== 'taken-up')) {
    reject('review.not-waiting', { side, status: at?.status ?? null });
  }
  if (hash !== null && (at.hash !== hash || state.hash !== hash)) {
    reject('review.stale', { decidedOn: hash, inHand: state.hash }, { field: 'hash' });
  }
  if (at.submittedBy === by.account) reject('review.own-submission');
}
