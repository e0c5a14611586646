import type { CredentialEvent, CredentialState, ReopenRoll } from './credential.js';
import { theRoll } from './roll.js';
import { tallyOf } from './tally.js';

/** Counts again, for a sitting that goes on after an adjournment. */
export function reopenRoll({ data }: ReopenRoll, state: CredentialState): CredentialEvent[] {
  const roll = theRoll(state);
  if (roll.status === 'open') return [];
  return [{ type: 'RollReopened', data: { reason: data.reason, tally: tallyOf(roll) } }];
}
