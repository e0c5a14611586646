import { reject } from '#decider';
import { activeUnit } from './active-unit.js';
import type { NamePartyCommittee, UnionUnitEvent, UnionUnitState } from './union-unit.js';

/** Names the Party committee of the same level, or says that there is none (R25). */
export function namePartyCommittee({ data }: NamePartyCommittee, state: UnionUnitState): UnionUnitEvent[] {
  const { partyCommittee } = activeUnit(state);
  if (data.name !== null && data.exists !== true) {
    reject('union-unit.party-committee-contradicts', {}, { field: 'exists' });
  }
  if (data.exists === partyCommittee.exists && data.name === partyCommittee.name) return [];
  return [{ type: 'PartyCommitteeNamed', data: { exists: data.exists, name: data.name } }];
}
