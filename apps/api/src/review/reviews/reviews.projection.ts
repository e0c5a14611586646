import type { z } from 'zod';
import { reviewViews } from '#contracts/review';
import type { Recorded } from '#decider';
import type { ReviewEvent } from '#domain/review';
import { dayOf } from '../../platform/views/day-of.js';
import { projection, type ReadonlyDeep } from '../../platform/views/projection.js';

type Row = ReadonlyDeep<z.infer<typeof reviewViews.reviews.row>>;
type Of<Type extends ReviewEvent['type']> = Recorded<Extract<ReviewEvent, { type: Type }>>;

/** The papers of each congress before the Party committee and the upper union: the inbox of both. */
export const reviews = projection(reviewViews.reviews, 2).on<ReviewEvent>({
  ReviewSubmitted: moved<'ReviewSubmitted'>(({ data, at }, row) => ({
    documents: data.documents as Row['documents'],
    ...(data.side === 'party' ? { partyDueOn: data.dueOn } : { upperDueOn: data.dueOn }),
    submittedOn: dayOf(at),
    returnedReason: null,
    conditions: row.conditions,
  })),
  ReviewTakenUp: moved<'ReviewTakenUp'>(() => ({})),
  ReviewApproved: moved<'ReviewApproved'>(({ at }) => ({ decidedOn: dayOf(at) })),
  ReviewApprovedWithConditions: moved<'ReviewApprovedWithConditions'>(({ data, at }, row) => ({
    decidedOn: dayOf(at),
    conditions: row.conditions + data.conditions.length,
    conditionsOpen: row.conditionsOpen + data.conditions.length,
  })),
  ReviewReturned: moved<'ReviewReturned'>(({ data, at }) => ({ decidedOn: dayOf(at), returnedReason: data.reason })),
  ConditionMet: moved<'ConditionMet'>(({ data }, row) => ({
    documents: data.documents as Row['documents'],
    conditionsOpen: Math.max(0, row.conditionsOpen - 1),
  })),
  ReviewCommentAnswered: moved<'ReviewCommentAnswered'>(() => ({})),
  ReviewWithdrawn: moved<'ReviewWithdrawn'>(() => ({})),
  ReviewSkipped: moved<'ReviewSkipped'>(() => ({})),
  ApprovalsDropped: moved<'ApprovalsDropped'>(() => ({ conditionsOpen: 0 })),
});

function moved<Type extends ReviewEvent['type']>(change: (event: Of<Type>, row: Row) => Partial<Row>) {
  return (event: Of<Type>, known: Row | undefined): Row => {
    const row = known ?? begun(event);
    const { hash, standing, complete, fixed } = event.data;
    return {
      ...row,
      hash,
      status: complete ? 'complete' : 'open',
      partyStatus: standing.party,
      upperStatus: standing.upper,
      ...fixed,
      ...change(event, row),
      lastActivityOn: dayOf(event.at),
    };
  };
}

function begun({ id, unit, data, at }: Recorded<ReviewEvent>): Row {
  return {
    id,
    unit,
    congress: data.congress,
    status: 'open',
    partyStatus: null,
    upperStatus: null,
    partyDueOn: null,
    upperDueOn: null,
    hash: null,
    documents: [],
    conditions: 0,
    conditionsOpen: 0,
    returnedReason: null,
    heldOn: null,
    personnelMode: null,
    chairMode: null,
    committeeSize: null,
    submittedOn: null,
    decidedOn: null,
    lastActivityOn: dayOf(at),
  };
}
