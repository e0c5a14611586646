import { reject } from '#decider';
import { guardDecision, mustAwait, sideOf } from './at-side.js';
import { fixedBy } from './fixed-by.js';
import { numbered } from './numbered.js';
import type { ApproveWithConditions, Condition, ReviewEvent, ReviewState } from './review.js';
import { moved, outcomeOf } from './standing.js';

/** A side approves on conditions; its approval counts once all of them are met. */
export function approveWithConditions(asked: ApproveWithConditions, state: ReviewState): ReviewEvent[] {
  const { data, by } = asked;
  const side = sideOf(by);
  mustAwait(state, side);
  const guards = guardDecision(asked, state, state[side]);
  if (data.conditions.length === 0) reject('review.conditions-missing', {}, { field: 'conditions' });
  const bound = state.documents.map(({ document }) => document);
  for (const { document } of data.conditions) {
    if (document !== null && !bound.includes(document)) reject('review.document-not-submitted', { document });
  }
  const from = state.conditions.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const conditions: Condition[] = data.conditions.map(({ text, document }, at) => ({
    number: from + at,
    side,
    text,
    document,
    isMet: false,
  }));
  const comments = numbered(state, data.comments);
  const approved = moved(state, side, 'approved-with-conditions', {
    fixed: fixedBy(side, data, state.fixed),
    conditions: [...state.conditions, ...conditions],
  });
  return [
    {
      type: 'ReviewApprovedWithConditions',
      data: { ...outcomeOf(approved), side, note: data.note, conditions, comments, guards },
    },
  ];
}
