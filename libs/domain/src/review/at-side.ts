import { type Actor, reject } from '#decider';
import { citing, type GuardRecord, guard, guardSeparation, provision, type Regulation } from '../regulation/index.js';
import type { Review, ReviewState, SideState } from './review.js';
import type { Side } from './standing.js';

/** The side an actor decides for: the Party committee's people, or the upper union's. */
export function sideOf(by: Actor): Side {
  if (by.role === 'party_committee') return 'party';
  if (by.role === 'upper_officer') return 'upper';
  return reject('review.not-your-side', { role: by.role });
}

/** Lets through a dossier that waits for this side's decision. */
export function mustAwait(state: ReviewState, side: Side): asserts state is Review & { [key in Side]: SideState } {
  if (state.status === 'none') reject('review.not-submitted');
  const at = state[side];
  if (at === null || (at.status !== 'submitted' && at.status !== 'taken-up')) {
    reject('review.not-waiting', { side, status: at?.status ?? null });
  }
}

type Deciding = {
  readonly by: Actor;
  readonly data: { readonly hash: string };
  readonly facts: { readonly regulation: Regulation };
};

/** A side decides on the content it was given and no other (R24), and by another hand than submitted it (S01). */
export function guardDecision(
  { by, data, facts }: Deciding,
  state: Review,
  { hash, submittedBy }: SideState,
): readonly GuardRecord[] {
  const approvers = provision(facts.regulation, 'approvers');
  return [
    guard({
      ...citing(approvers),
      inputs: { decidedOn: data.hash, inHand: state.hash, given: hash },
      holds: data.hash === hash && data.hash === state.hash,
      otherwise: 'review.stale',
      field: 'hash',
    }),
    guardSeparation({
      ruleSet: approvers.ruleSet,
      submittedBy,
      decidedBy: by.account,
      otherwise: 'review.own-submission',
      reported: submittedBy === null,
    }),
  ];
}
