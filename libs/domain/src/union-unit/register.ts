import { reject } from '#decider';
import { fitParent } from './fit-parent.js';
import type { RegisterUnit, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Enters a unit under its upper union. Only the confederation stands under nobody; a parent may be unknown, if said so. */
export function registerUnit({ id, data, facts }: RegisterUnit, state: UnionUnitState): UnionUnitEvent[] {
  if (state.status !== 'none') reject('union-unit.already-registered');
  if (data.parent !== null) {
    if (data.parentKnown === 'unknown') reject('union-unit.parent-known-after-all', {}, { field: 'parentKnown' });
    fitParent(id, data.parent, facts.parent);
  } else if (data.kind !== 'confederation' && data.parentKnown !== 'unknown') {
    reject('union-unit.parent-missing', { kind: data.kind }, { field: 'parent' });
  }
  if (data.partyCommittee.name !== null && data.partyCommittee.exists !== true) {
    reject('union-unit.party-committee-contradicts', {}, { field: 'partyCommittee.exists' });
  }
  return [{ type: 'UnitRegistered', data: { ...data, entry: 1 } }];
}
