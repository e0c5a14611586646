import { reject } from '#decider';
import { mustBeGoing } from './going.js';
import type { ForwardPetition, PetitionEvent, PetitionState } from './petition.js';

/** Passes a petition on to whoever can grant it: the employer, the upper union, the Party committee. */
export function forwardPetition({ data, facts, source }: ForwardPetition, state: PetitionState): PetitionEvent[] {
  mustBeGoing(state);
  const to = data.to ?? (data.addressee === 'upper-union' ? facts.upperUnit : null);
  if (data.addressee === 'upper-union' && to === null && source === null) {
    reject('petition.upper-union-unknown', {}, { field: 'to' });
  }
  const { congress, petitions } = state;
  return [{ type: 'PetitionForwarded', data: { congress, ...data, to, petitions } }];
}
