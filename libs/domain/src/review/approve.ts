import { guardDecision, mustAwait, sideOf } from './at-side.js';
import { fixedBy } from './fixed-by.js';
import { numbered } from './numbered.js';
import type { ApproveDossier, ReviewEvent, ReviewState } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** A side approves the content it was given; the upper union fixes day, personnel and chair with it (R24, steps 9 and 11). */
export function approveDossier(asked: ApproveDossier, state: ReviewState): ReviewEvent[] {
  const { data, by } = asked;
  const side = sideOf(by);
  mustAwait(state, side);
  const guards = guardDecision(asked, state, state[side]);
  const comments = numbered(state, data.comments);
  const approved = moved(state, side, 'approved', { fixed: fixedBy(side, data, state.fixed) });
  return [{ type: 'ReviewApproved', data: { ...outcomeOf(approved), side, note: data.note, comments, guards } }];
}
