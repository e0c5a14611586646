import { guardDecision, mustAwait, sideOf } from './at-side.js';
import { numbered } from './numbered.js';
import type { ReturnDossier, ReviewEvent, ReviewState } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** A side gives the dossier back with its reason, and the branch works on the drafts again (steps 8' and 10'). */
export function returnDossier(asked: ReturnDossier, state: ReviewState): ReviewEvent[] {
  const { data, by } = asked;
  const side = sideOf(by);
  mustAwait(state, side);
  const guards = guardDecision(asked, state, state[side]);
  const comments = numbered(state, data.comments);
  const returned = moved(state, side, 'returned');
  return [{ type: 'ReviewReturned', data: { ...outcomeOf(returned), side, reason: data.reason, comments, guards } }];
}
