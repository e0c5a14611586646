import { mustBeAhead } from './ahead.js';
import type { CongressEvent, CongressState, GiveConsent } from './congress.js';

/** The direct upper union allows one exception for this congress (R04 R06 R09 R31 R41). */
export function giveConsent({ data }: GiveConsent, state: CongressState): CongressEvent[] {
  mustBeAhead(state);
  if (state.consents.includes(data.matter)) return [];
  return [{ type: 'ConsentGiven', data }];
}
