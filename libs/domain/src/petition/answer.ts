import { mustBeGoing } from './going.js';
import type { AnswerPetition, PetitionEvent, PetitionState } from './petition.js';

/** Whoever may grant it answers, in the capacity named; leaders of the agency may do so at the congress (R32). */
export function answerPetition({ data }: AnswerPetition, state: PetitionState): PetitionEvent[] {
  mustBeGoing(state);
  const { congress, petitions } = state;
  return [{ type: 'PetitionAnswered', data: { congress, ...data, petitions } }];
}
