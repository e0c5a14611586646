import { mustNotHaveOpened } from './ahead.js';
import type { CongressEvent, CongressState, ExemptFromCongress } from './congress.js';

/** The upper union counts the unit among those that cannot hold one, with the reason (R99). */
export function exemptFromCongress({ data, facts }: ExemptFromCongress, state: CongressState): CongressEvent[] {
  if (state.status === 'exempted') return [];
  mustNotHaveOpened(state, facts.sittingOpened);
  return [{ type: 'CongressExempted', data }];
}
