import { reject } from '#decider';
import { type GuardRecord, ownCheck } from '../regulation/index.js';
import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { UnionUnitEvent, UnionUnitState, WindUpUnit } from './union-unit.js';

/** Ends the unit. Its history stays (Kết luận 157-KL/TW and other reasons). */
export function windUpUnit(command: WindUpUnit, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { id, data, facts } = command;
  if (data.successor === id) reject('union-unit.own-successor', {}, { field: 'successor' });
  if (facts.unitsBelow > 0) reject('union-unit.units-below', { unitsBelow: facts.unitsBelow });
  stated(command, 'on');
  const { openCongresses } = facts;
  return [
    { type: 'UnitWoundUp', data: { ...data, openCongresses, guards: reasonGiven(command), entry: unit.entries + 1 } },
  ];
}

// Whether the budget alone pays a unit, as the text asks, nobody records here: so giving it as the reason holds.
function reasonGiven({ data: { reason, basis }, facts: { regulation } }: WindUpUnit): GuardRecord[] {
  if (reason !== 'conclusion-157' || !regulation) return [];
  return [{ ...ownCheck('KL-157', regulation.ruleSet), inputs: { reason, basis }, outcome: 'held' }];
}
