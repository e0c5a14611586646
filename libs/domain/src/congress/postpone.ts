import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import { isConsented, mustNotHaveOpened } from './ahead.js';
import type { Congress, CongressEvent, CongressState, PostponeCongress } from './congress.js';

/** Puts the congress off before it opens, with the upper union's consent and within the bounds of the term (R09). */
export function postponeCongress(asked: PostponeCongress, state: CongressState): CongressEvent[] {
  const { data, facts } = asked;
  mustNotHaveOpened(state, facts.sittingOpened);
  const allowed = withConsent(asked, state);
  if (state.status === 'postponed' && state.day === data.day) return [];
  return [{ type: 'CongressPostponed', data: { ...data, guards: [allowed, ...withinTerm(asked, state)] } }];
}

function withConsent(asked: PostponeCongress, state: Congress): GuardRecord {
  const { source } = asked;
  const consent = isConsented(state, asked, 'POSTPONEMENT');
  return guard({
    ...citing(provision(state.regulation, 'termAdjustmentMonths')),
    inputs: { consent },
    holds: consent || (source === null ? false : null),
    otherwise: 'congress.needs-upper-consent',
    reported: source !== null,
  });
}

// The previous term is a label of years, so it is taken to run to December of its last one.
function withinTerm({ data, source }: PostponeCongress, state: Congress): GuardRecord[] {
  if (data.day === null || state.previousTerm === null) return [];
  const adjustment = provision(state.regulation, 'termAdjustmentMonths');
  const lastYear = Number(state.previousTerm.slice(5));
  const months = (Number(data.day.slice(0, 4)) - lastYear) * 12 + Number(data.day.slice(5, 7)) - 12;
  return [
    guard({
      ...citing(adjustment),
      inputs: { day: data.day, previousTerm: state.previousTerm, monthsBeyond: months, atMost: adjustment.value },
      holds: adjustment.value === null ? null : months <= adjustment.value,
      otherwise: 'congress.postponed-beyond-term',
      field: 'day',
      reported: source !== null || adjustment.value === null,
    }),
  ];
}
