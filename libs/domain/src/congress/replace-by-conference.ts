import { guard, provision } from '../regulation/index.js';
import { isConsented, mustNotHaveOpened } from './ahead.js';
import type { CongressEvent, CongressState, ReplaceByConference } from './congress.js';

/** A conference takes the place of the congress, with the upper union's consent (R04). */
export function replaceByConference(
  { data, facts, by, source }: ReplaceByConference,
  state: CongressState,
): CongressEvent[] {
  if (state.status === 'replaced') return [];
  mustNotHaveOpened(state, facts.sittingOpened);
  const { rule, ruleSet, mark } = provision(state.regulation, 'substitutesForCongress');
  const consent = isConsented(state, by, 'REPLACEMENT');
  const allowed = guard({
    rule,
    ruleSet,
    mark,
    inputs: { form: data.form, consent },
    holds: consent || (source === null ? false : null),
    otherwise: 'congress.needs-upper-consent',
    reported: source !== null,
  });
  return [{ type: 'CongressReplaced', data: { ...data, guards: [allowed] } }];
}
