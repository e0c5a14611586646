import type { UnionUnitState } from './union-unit.js';

/** The union directly above a unit, as the unit has it; null: nobody has told which it is. */
export function directUpperOf(unit: UnionUnitState): string | null {
  return unit.status === 'none' ? null : unit.parent;
}
