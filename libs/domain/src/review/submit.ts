import { reject } from '#decider';
import { type GuardRecord, guard, provision } from '../regulation/index.js';
import { budgetGoesUp, inTime } from './at-submission.js';
import type { Review, ReviewEvent, ReviewState, SubmitForReview } from './review.js';
import { begun, fallen, hasGiven, moved, otherSide, outcomeOf, sidesAtWork } from './standing.js';

/** Puts the complete set of finalised papers before one side. Other content than the other side had makes it start anew. */
export function submitForReview(asked: SubmitForReview, state: ReviewState): ReviewEvent[] {
  const { data, facts, by, source } = asked;
  if (!facts.congressAhead) reject('review.congress-over');
  if (data.side === 'party' && facts.hasPartyCommittee === false) {
    reject('review.no-party-committee', {}, { field: 'side' });
  }
  if (facts.missing.length > 0 && source === null) reject('review.papers-missing', { missing: facts.missing });
  const before = begun(state, data.congress);
  const { documents, contentHash: hash } = facts;
  const at = before[data.side];
  if (at?.hash === hash && before.hash === hash) {
    if (at.status === 'submitted' || at.status === 'taken-up') return [];
    if (hasGiven(before, data.side)) reject('review.already-approved', { side: data.side });
  }
  const guards = [inOrder(asked, { ...before, hash }), inTime(asked), ...budgetGoesUp(asked)];
  // Both approvals must be about one content, so what the other side holds about the old one falls (step 10').
  const other = otherSide(data.side);
  const falls = before.hash !== hash && sidesAtWork(before).includes(other);
  const stands: Review = falls ? fallen({ ...before, hash }, [other]) : { ...before, hash };
  const dropped: ReviewEvent[] = falls
    ? [{ type: 'ApprovalsDropped', data: { ...outcomeOf(stands), sides: [other], document: null, version: null } }]
    : [];
  const submitted: Review = {
    ...moved(stands, data.side, 'submitted', { documents }),
    entries: before.entries + dropped.length,
  };
  const { side, dueOn, note } = data;
  return [
    ...dropped,
    {
      type: 'ReviewSubmitted',
      data: { ...outcomeOf(submitted), side, documents, dueOn, note, submittedBy: by.account, guards },
    },
  ];
}

// R25: which side comes first is unknown in the texts; a campaign may settle it.
function inOrder({ data, facts }: SubmitForReview, review: Review): GuardRecord {
  const order = provision(facts.regulation, 'approvalOrder');
  const first = order.value === 'party-first' ? 'party' : order.value === 'upper-first' ? 'upper' : null;
  const waitsFor = first === null || first === data.side ? null : first;
  const isGiven = waitsFor === null || hasGiven(review, waitsFor);
  return guard({
    rule: order.rule,
    ruleSet: order.ruleSet,
    mark: order.mark,
    inputs: { side: data.side, order: order.value, waitsFor, isGiven },
    holds: order.value === null ? null : isGiven,
    otherwise: 'review.out-of-order',
    field: 'side',
    reported: order.value === null,
  });
}
