import { citing, guard, provision } from '../regulation/index.js';
import { isConsented, mustNotHaveOpened } from './ahead.js';
import type { CongressEvent, CongressState, ReplaceByConference } from './congress.js';

/** A conference takes the place of the congress, with the upper union's consent (R04). */
export function replaceByConference(asked: ReplaceByConference, state: CongressState): CongressEvent[] {
  const { data, facts, source } = asked;
  if (state.status === 'replaced') return [];
  mustNotHaveOpened(state, facts.sittingOpened);
  const consent = isConsented(state, asked, 'REPLACEMENT');
  const allowed = guard({
    ...citing(provision(state.regulation, 'substitutesForCongress')),
    inputs: { form: data.form, consent },
    holds: consent || (source === null ? false : null),
    otherwise: 'congress.needs-upper-consent',
    reported: source !== null,
  });
  return [{ type: 'CongressReplaced', data: { ...data, guards: [allowed] } }];
}
