import type { Fixed, Outcome, Review, ReviewState } from './review.js';

export type Side = 'party' | 'upper';
export type SideStatus =
  | 'submitted'
  | 'taken-up'
  | 'returned'
  | 'approved'
  | 'approved-with-conditions'
  | 'skipped'
  | 'withdrawn'
  | 'dropped';
/** null: nothing has been put before this side yet. */
export type Standing = { readonly party: SideStatus | null; readonly upper: SideStatus | null };

export const nothingFixed: Fixed = { heldOn: null, personnelMode: null, chairMode: null, committeeSize: null };

export const otherSide = (side: Side): Side => (side === 'party' ? 'upper' : 'party');

/** The review as it is before its first event. */
export function begun(state: ReviewState, congress: string): Review {
  if (state.status === 'open') return state;
  return {
    status: 'open',
    congress,
    entries: 0,
    hash: null,
    documents: [],
    party: null,
    upper: null,
    conditions: [],
    comments: [],
    fixed: nothingFixed,
  };
}

/** The review once a side has come to stand otherwise; all that is not named stays. */
export function moved(review: Review, side: Side, status: SideStatus, more: Partial<Review> = {}): Review {
  const hash = more.hash === undefined ? review.hash : more.hash;
  const before = review[side];
  return {
    ...review,
    ...more,
    [side]: { status, hash, submittedBy: before?.submittedBy ?? null },
  };
}

/** The review once what these sides hold has fallen: their conditions go, and what the upper union had fixed. */
export function fallen(review: Review, sides: readonly Side[]): Review {
  const before: Review = {
    ...review,
    fixed: sides.includes('upper') ? nothingFixed : review.fixed,
    conditions: review.conditions.filter((condition) => !sides.includes(condition.side)),
  };
  return sides.reduce((each: Review, side) => moved(each, side, 'dropped'), before);
}

/** What the next event of the review tells of where both sides stand. */
export function outcomeOf(review: Review): Outcome {
  return {
    congress: review.congress,
    entry: review.entries + 1,
    hash: review.hash,
    standing: { party: review.party?.status ?? null, upper: review.upper?.status ?? null },
    complete: hasGiven(review, 'party') && hasGiven(review, 'upper'),
    fixed: review.fixed,
  };
}

/** The hash both sides have approved, or null while one of them has not. */
export function approvedHashOf(state: ReviewState): string | null {
  return state.status === 'open' && hasGiven(state, 'party') && hasGiven(state, 'upper') ? state.hash : null;
}

/** A side has given its approval on the content in hand: with all conditions met, or because it does not exist. */
export function hasGiven(review: Review, side: Side): boolean {
  const at = review[side];
  if (at === null) return false;
  if (at.status === 'skipped') return review.hash !== null;
  if (review.hash === null || at.hash !== review.hash) return false;
  if (at.status === 'approved') return true;
  return at.status === 'approved-with-conditions' && openConditions(review, side).length === 0;
}

/** What a side still waits for. */
export function openConditions(review: Review, side: Side) {
  return review.conditions.filter((condition) => condition.side === side && !condition.isMet);
}

/** The sides that hold, or are about to give, a decision on the content in hand. */
export function sidesAtWork(review: Review): readonly Side[] {
  return (['party', 'upper'] as const).filter((side) => {
    const status = review[side]?.status;
    return (
      status === 'submitted' || status === 'taken-up' || status === 'approved' || status === 'approved-with-conditions'
    );
  });
}
