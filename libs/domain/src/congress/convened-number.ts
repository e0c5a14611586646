import { atLeast, atMost, bracket, citing, type GuardRecord, guard, provision, provisionFor } from '../regulation/index.js';
import { isConsented } from './ahead.js';
import type { Congress, CongressForm, ConveneCongress } from './congress.js';

export function isByDelegates(form: CongressForm | null): boolean {
  return form === 'DELEGATES' || form === 'CONFERENCE_DELEGATES';
}

export function isOfAll(form: CongressForm | null): boolean {
  return form === 'PLENARY' || form === 'CONFERENCE_PLENARY';
}

/** All members are called to a plenary; elsewhere the official delegates named, as many as the table allows (R05 R40 R41). */
export function guardConvened(asked: ConveneCongress, state: Congress, convened: number | null): GuardRecord[] {
  if (isOfAll(state.form)) return [guardAllMembers(asked, state, convened)];
  if (!isByDelegates(state.form)) return [];
  return [...guardNumber(asked, state, convened), guardNamed(asked, state, convened)];
}

// R05: a plenary is a congress of all members, so nobody is left out and nobody added.
function guardAllMembers({ source }: ConveneCongress, state: Congress, convened: number | null): GuardRecord {
  const { members, membersOn } = state;
  const same = convened === null || members === null ? null : convened === members;
  return guard({
    ...citing(provision(state.regulation, 'congressForms')),
    mark: 'I',
    inputs: { convened, members, membersOn },
    holds: same === false && source !== null ? null : same,
    otherwise: 'congress.convened-differs-from-members',
    field: 'convened',
    reported: source !== null || members === null,
  });
}

function guardNumber(asked: ConveneCongress, state: Congress, convened: number | null): GuardRecord[] {
  const { source } = asked;
  const { members } = state;
  const table = provisionFor(state.regulation, 'delegatesAtMost', state.unit);
  const share = provision(state.regulation, 'convenedShareAtLeast');
  const extra = provision(state.regulation, 'convenedExtraShare');
  const most = table.value && bracket(table.value, members);
  const least = share.value && most && atLeast(share.value, most);
  const limit = extra.value && most && most + atMost(extra.value, most);
  const consent = isConsented(state, asked, 'MORE_DELEGATES');
  const asking = {
    inputs: { convened, members, least, most, limit, consent },
    otherwise: 'congress.number-out-of-rule',
    field: 'convened',
  };
  return [
    guard({
      ...citing(table),
      ...asking,
      holds: convened === null || most === null ? null : convened <= most,
      reported: source !== null || most === null,
      excused: consent && convened !== null && limit !== null && convened <= limit,
    }),
    guard({
      ...citing(share),
      ...asking,
      holds: convened === null || least === null ? null : convened >= least,
      reported: source !== null || least === null,
    }),
  ];
}

// The number convened is the number of those named: it becomes the base of the quorum.
function guardNamed({ facts, source }: ConveneCongress, state: Congress, convened: number | null): GuardRecord {
  const { delegates: named } = facts;
  const same = convened === null || named === null ? null : convened === named;
  return guard({
    ...citing(provision(state.regulation, 'convenedShareAtLeast')),
    mark: 'I',
    inputs: { convened, named },
    holds: same === false && source !== null ? null : same,
    otherwise: 'congress.convened-differs-from-delegates',
    field: 'convened',
    reported: source !== null,
  });
}
