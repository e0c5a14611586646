import { reject } from '#decider';
import { addDays, citing as cited, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { ConveneFirstSession, FirstSessionEvent, FirstSessionState } from './first-session.js';
import { citing, freezeRules, type SessionRules } from './rules.js';

/** Calls the new committee together, by whom the Presidium has named (R53, R95). Where all are appointed there is none. */
export function conveneFirstSession(command: ConveneFirstSession, state: FirstSessionState): FirstSessionEvent[] {
  const { data, facts, source } = command;
  const { congress, committee } = facts;
  if (state.status !== 'none') reject('first-session.already-convened');
  if (congress.personnelMode === 'APPOINTED')
    reject(
      'first-session.personnel-appointed',
      {},
      { rule: cited(provision(congress.regulation, 'personnelWhenRestructured')) },
    );
  if (committee === null) reject('first-session.no-committee');
  if (data.heldOn === null && source === null) reject('first-session.day-missing', {}, { field: 'heldOn' });
  const rules = freezeRules(congress.regulation, congress.unit, data.majorityBase);
  if (rules.majorityBase.value === null && source === null)
    reject('first-session.majority-base-unsettled', {}, { field: 'majorityBase' });
  const guards = [guardConvenor(command, rules), guardDeadline(command, rules)];
  const { convenor, heldOn, place } = data;
  const { personnelMode, chairMode } = congress;
  return [
    {
      type: 'FirstSessionConvened',
      data: { congress: data.congress, convenor, heldOn, place, personnelMode, chairMode, committee, rules, guards },
    },
  ];
}

function guardConvenor({ data, source }: ConveneFirstSession, rules: SessionRules): GuardRecord {
  return guard({
    ...citing(rules.firstSessionConvenorNamedBy),
    inputs: { convenor: data.convenor },
    holds: data.convenor !== null ? true : source === null ? false : null,
    otherwise: 'first-session.convenor-missing',
    field: 'convenor',
    reported: source !== null,
  });
}

/** R95: how soon the session has to follow the congress is not found; a campaign may settle it. */
function guardDeadline({ data, facts, source }: ConveneFirstSession, { firstSessionDays }: SessionRules): GuardRecord {
  const { closedOn } = facts.congress;
  const heldOn = data.heldOn?.value ?? null;
  const latest =
    firstSessionDays.value === null || closedOn === null ? null : addDays(closedOn, firstSessionDays.value);
  return guard({
    ...citing(firstSessionDays),
    inputs: { closedOn, heldOn, days: firstSessionDays.value, latest },
    holds: latest === null || heldOn === null ? null : heldOn <= latest,
    otherwise: 'first-session.too-late',
    field: 'heldOn',
    reported: source !== null || latest === null,
  });
}
