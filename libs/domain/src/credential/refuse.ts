import { reject } from '#decider';
import type { CredentialEvent, CredentialState, RefuseDelegate } from './credential.js';
import { theOpenRoll } from './roll.js';
import { tallyOf, withStanding } from './tally.js';

/** The credentials board finds that somebody may not sit, and says why (R44). */
export function refuseDelegate({ data }: RefuseDelegate, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  const { person, ground, reason } = data;
  const delegate = roll.delegates[person];
  if (!delegate) reject('credential.not-on-roll', { person }, { field: 'person' });
  if (delegate.standing === 'replaced') reject('credential.already-replaced', { person });
  if (delegate.standing === 'refused') return [];
  const tally = tallyOf(withStanding(roll, person, 'refused'));
  return [{ type: 'DelegateRefused', data: { person, ground, reason, tally } }];
}
