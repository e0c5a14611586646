import { reject } from '#decider';
import type { ConsolidatePetitions, PetitionEvent, PetitionState } from './petition.js';

/** Sums several petitions up into one that is passed on and answered in their place, or states that there are none. */
export function consolidatePetitions(
  { data, facts, unit, source }: ConsolidatePetitions,
  state: PetitionState,
): PetitionEvent[] {
  if (state.status !== 'none') reject('petition.already-raised');
  if (data.isNone && data.petitions.length > 0) reject('petition.some-and-none', {}, { field: 'isNone' });
  if (!data.isNone && data.petitions.length === 0 && source === null) {
    reject('petition.nothing-to-sum-up', {}, { field: 'petitions' });
  }
  for (const id of data.petitions) {
    const found = facts.found.find((each) => each.id === id);
    if (!found) reject('petition.unknown', { petition: id }, { field: 'petitions' });
    if (!found.isSingle || found.unit !== unit)
      reject('petition.does-not-belong', { petition: id }, { field: 'petitions' });
    if (found.isClosed) reject('petition.closed', { petition: id }, { field: 'petitions' });
  }
  return [{ type: 'PetitionsConsolidated', data: { ...data, petitions: [...new Set(data.petitions)] } }];
}
