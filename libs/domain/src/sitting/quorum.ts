import { reject } from '#decider';
import { atLeast, citing, type GuardRecord, guard, provision, type Regulation } from '../regulation/index.js';
import type { Count } from './sitting.js';

/** How many must be present; null: not known. */
export function neededFor(regulation: Regulation, { convened }: Count): number | null {
  const share = provision(regulation, 'quorum').value;
  return share === null || convened === null ? null : atLeast(share, convened);
}

/** R50, R51: refuses below the quorum. What a report leaves out cannot be told. */
export function guardQuorum(regulation: Regulation, count: Count, reported: boolean): GuardRecord {
  const rule = provision(regulation, 'quorum');
  const needed = neededFor(regulation, count);
  const { convened, present } = count;
  return guard({
    ...citing(rule),
    inputs: { present, convened, needed },
    holds: needed === null || present === null ? null : present >= needed,
    reported,
    otherwise: needed === null || present === null ? 'sitting.not-counted' : 'sitting.no-quorum',
  });
}

/** What the roll says; where it says nothing, what was counted by hand. Two counts that differ stop it. */
export function counted(roll: Count | null, byHand: Count): Count {
  const counts = { convened: roll?.convened ?? byHand.convened, present: roll?.present ?? byHand.present };
  if (byHand.present !== null && byHand.present !== counts.present)
    reject('sitting.count-differs', { stated: byHand.present, roll: counts.present }, { field: 'present' });
  return plausible(counts);
}

/** Later on a count by hand is newer than the roll, since people leave. */
export function recounted(roll: Count | null, byHand: Count): Count {
  return plausible({
    convened: roll?.convened ?? byHand.convened,
    present: byHand.present ?? roll?.present ?? null,
  });
}

function plausible(count: Count): Count {
  const { convened, present } = count;
  if (convened !== null && present !== null && present > convened)
    reject('sitting.more-present-than-convened', { present, convened }, { field: 'present' });
  return count;
}
