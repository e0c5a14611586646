import { mustAwait, sideOf } from './at-side.js';
import { numbered } from './numbered.js';
import type { ReturnDossier, ReviewEvent, ReviewState } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** A side gives the dossier back with its reason, and the branch works on the drafts again (steps 8' and 10'). */
export function returnDossier({ data, by }: ReturnDossier, state: ReviewState): ReviewEvent[] {
  const side = sideOf(by);
  mustAwait(state, side, by, data.hash);
  const comments = numbered(state, data.comments);
  const returned = moved(state, side, 'returned');
  return [{ type: 'ReviewReturned', data: { ...outcomeOf(returned), side, reason: data.reason, comments } }];
}
