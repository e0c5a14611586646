import type { DropApprovals, Review, ReviewEvent, ReviewState } from './review.js';
import { fallen, openConditions, outcomeOf, sidesAtWork } from './standing.js';

/** A submitted document has got a newer version, so decisions on the old one fall, unless a condition asked for it. */
export function dropApprovals({ data }: DropApprovals, state: ReviewState): ReviewEvent[] {
  if (state.status === 'none') return [];
  const bound = state.documents.find(({ document }) => document === data.document);
  if (!bound || bound.version >= data.version) return [];
  const sides = sidesAtWork(state);
  if (sides.length === 0 || isAwaited(state, data.document)) return [];
  return [{ type: 'ApprovalsDropped', data: { ...outcomeOf(fallen(state, sides)), sides, ...data } }];
}

function isAwaited(state: Review, document: string): boolean {
  return (['party', 'upper'] as const).some((side) =>
    openConditions(state, side).some((condition) => condition.document === document),
  );
}
