import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { RecordMembership, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Counts the members on a day, with who came and who left (F25). */
export function recordMembership(command: RecordMembership, state: UnionUnitState): UnionUnitEvent[] {
  const unit = activeUnit(state);
  const { data } = command;
  stated(command, 'members', 'asOf');
  const moved = data.movedIn !== null || data.movedOut !== null || data.note !== null;
  const same = unit.members?.count === data.members && unit.members?.asOf === data.asOf;
  if (same && !moved) return [];
  return [{ type: 'MembershipRecorded', data: { ...data, entry: unit.entries + 1 } }];
}
