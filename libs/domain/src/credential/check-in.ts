import { reject } from '#decider';
import type { CheckIn, CredentialEvent, CredentialState, Roll } from './credential.js';
import { hasDelegates, theOpenRoll } from './roll.js';

/** Somebody who may vote arrives. At a plenary every member does; a second scan of the same card is nothing new. */
export function checkIn({ data: { person } }: CheckIn, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  if (roll.present.includes(person)) return [];
  if (roll.guests[person]) reject('credential.is-guest', { person }, { field: 'person' });
  const as = seatOf(roll, person);
  return [
    { type: 'ParticipantCheckedIn', data: { congress: roll.congress, person, as, present: roll.present.length + 1 } },
  ];
}

function seatOf(roll: Roll, person: string): 'delegate' | 'member' {
  const delegate = roll.delegates[person];
  if (!delegate) {
    if (hasDelegates(roll.form) !== false) reject('credential.not-on-roll', { person }, { field: 'person' });
    return 'member';
  }
  if (delegate.standing === 'refused') reject('credential.was-refused', { person });
  if (delegate.standing === 'replaced') reject('credential.already-replaced', { person });
  if (delegate.delegateClass === 'alternate') reject('credential.alternate-has-no-seat', { person });
  return 'delegate';
}
