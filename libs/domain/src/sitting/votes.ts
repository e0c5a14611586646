import { reject } from '#decider';
import { citing, type GuardRecord, guard, moreThan, provision } from '../regulation/index.js';
import type { Sitting, Votes } from './sitting.js';

/**
 * An open vote carries with more than half of those present. A unanimous show of hands need not be counted; what was
 * neither counted nor unanimous can only be told by a report.
 */
export function guardCarried(sitting: Sitting, votes: Votes | null, reported: boolean): GuardRecord {
  const rule = provision(sitting.regulation, 'majority');
  const { present } = sitting;
  const inputs = { ...figures(votes), unanimous: votes?.unanimous ?? null, present };
  const cast = sum(votes);
  if (cast !== null && present !== null && cast > present)
    reject('sitting.more-votes-than-present', { ...inputs, cast }, { field: 'votes' });
  const needed = rule.value === null || present === null ? null : moreThan(rule.value, present);
  return guard({
    ...citing(rule),
    inputs: { ...inputs, needed },
    holds: carried(votes, needed),
    reported,
    otherwise: carried(votes, needed) === null ? 'sitting.vote-not-told' : 'sitting.not-carried',
    field: 'votes',
  });
}

function carried(votes: Votes | null, needed: number | null): boolean | null {
  if (votes === null) return null;
  if (votes.for === null) return votes.unanimous ? true : null;
  if (votes.unanimous && (votes.against ?? 0) + (votes.abstain ?? 0) === 0) return true;
  return needed === null ? null : votes.for >= needed;
}

function sum(votes: Votes | null): number | null {
  if (!votes || votes.for === null) return null;
  return votes.for + (votes.against ?? 0) + (votes.abstain ?? 0);
}

function figures(votes: Votes | null): { for: number | null; against: number | null; abstain: number | null } {
  return { for: votes?.for ?? null, against: votes?.against ?? null, abstain: votes?.abstain ?? null };
}
