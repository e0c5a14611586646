import { reject } from '#decider';
import type { PetitionEvent, PetitionState, RaisePetition } from './petition.js';

/** A member, a group or a meeting asks for something. */
export function raisePetition({ data }: RaisePetition, state: PetitionState): PetitionEvent[] {
  if (state.status !== 'none') reject('petition.already-raised');
  return [{ type: 'PetitionRaised', data }];
}
