import { activeUnit } from './active-unit.js';
import { fitParent } from './fit-parent.js';
import { stated } from './stated.js';
import type { MoveUnit, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Puts the unit under another upper union, or says which it is once that is known. */
export function moveUnit(command: MoveUnit, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { id, data, facts } = command;
  if (data.parent === unit.parent && data.parentKnown === unit.parentKnown) return [];
  fitParent(id, data.parent, facts.parent);
  stated(command, 'on');
  return [{ type: 'UnitMoved', data: { ...data, was: unit.parent, entry: unit.entries + 1 } }];
}
