import { reject } from '#decider';
import { atLeast, citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { CloseRoll, Roll } from './credential.js';
import { convenedOf } from './roll.js';

/**
 * How many were convened. That number is the base of every quorum, so nobody restates it; only a report may tell another,
 * and only where nothing tells it is it taken as stated (R50).
 */
export function baseOf({ data, facts, source }: CloseRoll, roll: Roll): number | null {
  const known = convenedOf(roll, facts.congress);
  const stated = data.convened;
  if (source === null && stated !== null && known !== null && stated !== known) {
    const { rule, ruleSet } = provision(roll.regulation, 'quorum');
    reject('credential.convened-differs', { stated, convened: known }, { rule: { rule, ruleSet }, field: 'convened' });
  }
  return stated ?? known;
}

/** R50, R51: those who are left once the unfit have been excluded must still be two thirds of those convened. */
export function guardQuorumLeft(
  roll: Roll,
  { convened, present }: { readonly convened: number | null; readonly present: number | null },
  reported: boolean,
): GuardRecord {
  const share = provision(roll.regulation, 'quorum');
  const needed = share.value === null || convened === null ? null : atLeast(share.value, convened);
  const refused = Object.values(roll.delegates).filter(({ standing }) => standing === 'refused').length;
  return guard({
    ...citing(share),
    inputs: { present, convened, needed, refused },
    holds: needed === null || present === null ? null : present >= needed,
    otherwise: 'credential.no-quorum',
    reported,
  });
}
