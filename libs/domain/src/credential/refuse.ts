import { reject } from '#decider';
import type { CredentialEvent, CredentialState, RefuseDelegate } from './credential.js';
import { theOpenRoll } from './roll.js';

/** The credentials board finds that somebody may not sit, and says why (R44). */
export function refuseDelegate({ data }: RefuseDelegate, state: CredentialState): CredentialEvent[] {
  const { delegates } = theOpenRoll(state);
  const { person, ground, reason } = data;
  const delegate = delegates[person];
  if (!delegate) reject('credential.not-on-roll', { person }, { field: 'person' });
  if (delegate.standing === 'replaced') reject('credential.already-replaced', { person });
  if (delegate.standing === 'refused') return [];
  return [{ type: 'DelegateRefused', data: { person, ground, reason } }];
}
