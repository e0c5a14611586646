import { reject } from '#decider';
import { activeUnit } from './active-unit.js';
import { stated } from './stated.js';
import type { RelieveProvisionalCommittee, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Ends the provisional committee, as a rule because a congress has elected one. */
export function relieveProvisionalCommittee(
  command: RelieveProvisionalCommittee,
  state: UnionUnitState,
): UnionUnitEvent[] {
  const unit = activeUnit(state);
  if (!unit.provisional) reject('union-unit.no-provisional-committee');
  stated(command, 'on');
  return [{ type: 'ProvisionalCommitteeRelieved', data: { ...command.data, entry: unit.entries + 1 } }];
}
