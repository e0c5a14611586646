import { reject } from '#decider';
import { addMonths, citing, dayOf, type GuardRecord, provision } from '../regulation/index.js';
import type { SealBallots, SittingEvent, SittingState } from './sitting.js';

/** Seals the ballots for the months that the rules ask for (R68). */
export function sealBallots({ data, at }: SealBallots, state: SittingState): SittingEvent[] {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.ballots === 'sealed') return [];
  if (state.ballots === 'destroyed') reject('sitting.ballots-destroyed');
  const months = provision(state.regulation, 'ballotsSealedMonths');
  const sealedOn = dayOf(at);
  const sealedUntil = months.value === null ? null : addMonths(sealedOn, months.value);
  const record: GuardRecord = {
    ...citing(months),
    inputs: { sealedOn, months: months.value, sealedUntil },
    outcome: months.value === null ? 'unknown' : 'held',
  };
  return [
    { type: 'BallotsSealed', data: { ...data, congress: state.congress, sealedOn, sealedUntil, guards: [record] } },
  ];
}
