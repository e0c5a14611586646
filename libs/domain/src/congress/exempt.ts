import { type GuardRecord, ownCheck } from '../regulation/index.js';
import { mustNotHaveOpened } from './ahead.js';
import type { Congress, CongressEvent, CongressState, ExemptCause, ExemptFromCongress } from './congress.js';

/** The upper union counts the unit among those that cannot hold one, with the reason (R99). */
export function exemptFromCongress({ data, facts }: ExemptFromCongress, state: CongressState): CongressEvent[] {
  if (state.status === 'exempted') return [];
  mustNotHaveOpened(state, facts.sittingOpened);
  return [{ type: 'CongressExempted', data: { ...data, guards: causeGiven(data.cause, state) } }];
}

// The rule names causes and nothing beyond, so giving one of them holds; another cause is under no rule.
function causeGiven(cause: ExemptCause, { regulation: { ruleSet } }: Congress): GuardRecord[] {
  if (cause === 'OTHER') return [];
  return [{ ...ownCheck('R99', ruleSet), inputs: { cause }, outcome: 'held' }];
}
