import { reject } from '#decider';
import { addMonths, type GuardRecord, guard, provision, type Regulation } from '../regulation/index.js';
import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { ActiveUnit, AppointProvisionalCommittee, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** The direct upper union appoints a committee for a unit that is new, merged or split (R103). */
export function appointProvisionalCommittee(
  command: AppointProvisionalCommittee,
  state: UnionUnitState,
): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { data, by, source } = command;
  if (unit.provisional) reject('union-unit.provisional-committee-sits', { since: unit.provisional.since });
  stated(command, 'on');
  if (data.on && data.until && data.until < data.on) {
    reject('union-unit.ends-before-it-begins', { on: data.on, until: data.until }, { field: 'until' });
  }
  const people = data.members.map((member) => member.person);
  if (new Set(people).size < people.length) reject('union-unit.member-twice', {}, { field: 'members' });
  const chairs = data.members.filter((member) => member.post === 'chair').length;
  if (chairs > 1) reject('union-unit.two-chairs', { chairs }, { field: 'members' });
  if (chairs === 0 && !source) reject('union-unit.no-chair', {}, { field: 'members' });
  if (data.size !== null && data.size < people.length) {
    reject('union-unit.more-members-than-seats', { size: data.size, members: people.length }, { field: 'size' });
  }
  return [
    {
      type: 'ProvisionalCommitteeAppointed',
      data: {
        ...data,
        size: data.size ?? (source ? null : people.length),
        appointedBy: by.unit,
        guards: guards(command, unit),
        entry: unit.entries + 1,
      },
    },
  ];
}

// What the rule set in force leaves unknown is not guarded.
function guards(command: AppointProvisionalCommittee, unit: ActiveUnit): GuardRecord[] {
  const { regulation } = command.facts;
  if (!regulation) return [];
  return [...byDirectUpper(command, unit, regulation), ...withinLifetime(command, regulation)];
}

function byDirectUpper(
  { data, by, source }: AppointProvisionalCommittee,
  unit: ActiveUnit,
  regulation: Regulation,
): GuardRecord[] {
  const { rule, ruleSet, mark, value } = provision(regulation, 'provisionalAppointedBy');
  if (value === null) return [];
  return [
    guard({
      rule,
      ruleSet,
      mark,
      inputs: { occasion: data.occasion, appointedBy: by.unit, directUpper: unit.parent },
      holds: source || unit.parent === null || by.unit === null ? null : by.unit === unit.parent,
      otherwise: 'union-unit.not-the-direct-upper',
      reported: source !== null || by.unit === null,
      excused: data.exception !== null,
    }),
  ];
}

function withinLifetime({ data }: AppointProvisionalCommittee, regulation: Regulation): GuardRecord[] {
  const { rule, ruleSet, mark, value } = provision(regulation, 'provisionalMonths');
  if (value === null || data.on === null || data.until === null) return [];
  const latest = addMonths(data.on, value);
  return [
    guard({
      rule,
      ruleSet,
      mark,
      inputs: { on: data.on, until: data.until, months: value, latest },
      holds: data.until <= latest,
      otherwise: 'union-unit.provisional-too-long',
      field: 'until',
      excused: data.exception !== null,
    }),
  ];
}
