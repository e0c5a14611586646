import { reject } from '#decider';
import type { BranchFact } from './campaign.js';

/** A campaign reaches only the units that stand below the union that runs it. */
export function branchBelow(branch: string, fact: BranchFact | null): BranchFact {
  if (!fact) reject('campaign.branch-not-found', { branch }, { field: 'branch' });
  if (!fact.below) reject('campaign.branch-not-below', { branch: fact.name }, { field: 'branch' });
  return fact;
}
