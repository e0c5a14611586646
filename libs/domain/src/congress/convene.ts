import { reject } from '#decider';
import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import { mustNotHaveOpened } from './ahead.js';
import type { Congress, CongressEvent, CongressState, ConveneCongress } from './congress.js';
import { guardConvened, isByDelegates, isOfAll } from './convened-number.js';

/** Calls the congress: day, hour, place, and how many are called; that number is the base of the quorum (R24 R40 R41 R50). */
export function conveneCongress(asked: ConveneCongress, state: CongressState): CongressEvent[] {
  const { data, facts, source } = asked;
  mustNotHaveOpened(state, facts.sittingOpened);
  const cleared = guardCleared(asked, state);
  if (source === null) {
    if (data.day === null) reject('congress.day-missing', {}, { field: 'day' });
    if (data.place === null) reject('congress.place-missing', {}, { field: 'place' });
    if (isByDelegates(state.form) && !facts.delegates) reject('congress.delegates-not-ready');
  }
  const convened = data.convened ?? calledBy(asked, state);
  if (source === null && !convened) reject('congress.nobody-convened', {}, { field: 'convened' });
  const guards = [cleared, ...guardConvened(asked, state, convened)];
  return [{ type: 'CongressConvened', data: { ...data, convened, guards } }];
}

/** Both approvals stand; a report may tell of a congress whose approvals nobody has seen. */
function guardCleared({ source }: ConveneCongress, { regulation, clearedHash }: Congress): GuardRecord {
  return guard({
    ...citing(provision(regulation, 'approvers')),
    inputs: { clearedHash },
    holds: clearedHash !== null ? true : source === null ? false : null,
    otherwise: 'congress.not-cleared',
    reported: source !== null,
  });
}

/** Whom the form itself calls: the delegates on the roll, or all members on the freeze date. */
function calledBy({ facts }: ConveneCongress, { form, members }: Congress): number | null {
  if (isByDelegates(form)) return facts.delegates;
  return isOfAll(form) ? members : null;
}
