import { reject } from '#decider';
import { citing, dayOf, guard, provision } from '../regulation/index.js';
import type { DestroyBallots, SittingEvent, SittingState } from './sitting.js';

/** Destroys sealed ballots by decision: after their months, and with no complaint open (R68). */
export function destroyBallots({ data, at, source }: DestroyBallots, state: SittingState): SittingEvent[] {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.ballots === 'destroyed') return [];
  if (state.ballots === 'unsealed') reject('sitting.ballots-not-sealed');
  const months = provision(state.regulation, 'ballotsSealedMonths');
  const destroyedOn = dayOf(at);
  const { sealedUntil } = state;
  const settled = guard({
    ...citing(months),
    inputs: { complaintsOpen: data.complaintsOpen },
    holds: !data.complaintsOpen,
    otherwise: 'sitting.complaint-open',
    field: 'complaintsOpen',
  });
  const record = guard({
    ...citing(months),
    inputs: { destroyedOn, sealedUntil },
    holds: sealedUntil === null ? null : destroyedOn >= sealedUntil,
    reported: source !== null,
    otherwise: 'sitting.still-sealed',
  });
  return [
    { type: 'BallotsDestroyed', data: { ...data, congress: state.congress, destroyedOn, guards: [settled, record] } },
  ];
}
