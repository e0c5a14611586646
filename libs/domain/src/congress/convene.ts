import { reject } from '#decider';
import { atLeast, atMost, bracket, type GuardRecord, guard, provision } from '../regulation/index.js';
import { isConsented, mustNotHaveOpened } from './ahead.js';
import type { Congress, CongressEvent, CongressState, ConveneCongress } from './congress.js';

/** Calls the congress: day, hour, place, and how many are called; that number is the base of the quorum (R41 R50). */
export function conveneCongress(asked: ConveneCongress, state: CongressState): CongressEvent[] {
  const { data, facts, source } = asked;
  mustNotHaveOpened(state, facts.sittingOpened);
  const isByDelegates = state.form === 'DELEGATES' || state.form === 'CONFERENCE_DELEGATES';
  if (source === null) {
    if (state.clearedHash === null) reject('congress.not-cleared');
    if (data.day === null) reject('congress.day-missing', {}, { field: 'day' });
    if (data.place === null) reject('congress.place-missing', {}, { field: 'place' });
    if (isByDelegates && !facts.delegates?.ready) reject('congress.delegates-not-ready');
  }
  const convened = data.convened ?? (isByDelegates ? (facts.delegates?.official ?? null) : state.members);
  if (source === null && !convened) reject('congress.nobody-convened', {}, { field: 'convened' });
  const guards = isByDelegates ? [numberWithin(asked, state, convened)] : [];
  return [{ type: 'CongressConvened', data: { ...data, convened, guards } }];
}

function numberWithin({ by, source }: ConveneCongress, state: Congress, convened: number | null): GuardRecord {
  const { members } = state;
  const table = provision(state.regulation, 'delegatesAtMost');
  const share = provision(state.regulation, 'convenedShareAtLeast');
  const extra = provision(state.regulation, 'convenedExtraShare');
  const most = table.value === null || members === null ? null : bracket(table.value, members);
  const isKnown = most !== null && share.value !== null && extra.value !== null;
  const least = isKnown && share.value ? atLeast(share.value, most) : null;
  const limit = isKnown && extra.value ? most + atMost(extra.value, most) : null;
  const consent = isConsented(state, by, 'MORE_DELEGATES');
  return guard({
    rule: share.rule,
    ruleSet: share.ruleSet,
    mark: share.mark,
    inputs: { convened, members, least, most, limit, consent },
    holds: holdsNumber(),
    otherwise: 'congress.number-out-of-rule',
    field: 'convened',
    reported: source !== null || !isKnown,
    excused: consent && convened !== null && most !== null && limit !== null && convened > most && convened <= limit,
  });

  function holdsNumber(): boolean | null {
    if (convened === null || least === null || most === null) return null;
    return convened >= least && convened <= most;
  }
}
