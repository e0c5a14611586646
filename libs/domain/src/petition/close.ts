import { reject } from '#decider';
import type { ClosePetition, PetitionEvent, PetitionState } from './petition.js';

/** Ends a petition; unless its author withdraws it, an answer comes first. */
export function closePetition({ data, source }: ClosePetition, state: PetitionState): PetitionEvent[] {
  if (state.status === 'none') reject('petition.not-raised');
  if (state.status === 'closed') return [];
  if (data.outcome !== 'withdrawn' && state.status !== 'answered' && source === null) reject('petition.not-answered');
  const { congress, petitions } = state;
  return [{ type: 'PetitionClosed', data: { congress, ...data, petitions } }];
}
