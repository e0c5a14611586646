import { addDays, citing, dayOf, type GuardRecord, provision } from '../regulation/index.js';
import type { SubmitForReview } from './review.js';

/**
 * R26: no text at hand gives a number of days, so being late by what a campaign has settled is kept in the record as a
 * warning, and stops nobody.
 */
export function inTime({ at, facts }: SubmitForReview): GuardRecord {
  const before = provision(facts.regulation, 'submissionDaysBefore');
  const { congressOn } = facts;
  const submittedOn = dayOf(at);
  const latest = before.value === null || congressOn === null ? null : addDays(congressOn, -before.value);
  return {
    ...citing(before),
    inputs: { submittedOn, congressOn, days: before.value, latest },
    outcome: latest === null ? 'unknown' : submittedOn <= latest ? 'held' : 'broken',
  };
}

/** R27: where the upper union approves the budget, it is among the papers that go up; a report may leave it out. */
export function budgetGoesUp({ data, facts }: SubmitForReview): GuardRecord[] {
  if (data.side !== 'upper') return [];
  const approver = provision(facts.regulation, 'budgetApprover');
  const isThere = facts.documents.some(({ kind }) => kind === 'budget');
  const holds = approver.value === 'own-committee' || isThere;
  const outcome = approver.value === null ? 'unknown' : holds ? 'held' : 'broken';
  return [{ ...citing(approver), inputs: { approver: approver.value, budgetAmongPapers: isThere }, outcome }];
}
