import { reject } from '#decider';
import type { Petition, PetitionState } from './petition.js';

/** Lets through a petition that was raised and is not closed. */
export function mustBeGoing(state: PetitionState): asserts state is Petition {
  if (state.status === 'none') reject('petition.not-raised');
  if (state.status === 'closed') reject('petition.closed');
}
