import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { RenameUnit, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Gives the unit a new name; the old one stays findable. */
export function renameUnit(command: RenameUnit, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { data } = command;
  if (data.name === unit.name && data.shortName === unit.shortName) return [];
  stated(command, 'on');
  return [{ type: 'UnitRenamed', data: { ...data, was: unit.name, entry: unit.entries + 1 } }];
}
