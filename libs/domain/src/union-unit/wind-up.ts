import { reject } from '#decider';
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
  return [{ type: 'UnitWoundUp', data: { ...data, openCongresses: facts.openCongresses, entry: unit.entries + 1 } }];
}
