import type { CredentialEvent, CredentialState, ReopenRoll } from './credential.js';
import { theRoll } from './roll.js';

/** Counts again, for a sitting that goes on after an adjournment. */
export function reopenRoll({ data }: ReopenRoll, state: CredentialState): CredentialEvent[] {
  if (theRoll(state).status === 'open') return [];
  return [{ type: 'RollReopened', data: { reason: data.reason } }];
}
