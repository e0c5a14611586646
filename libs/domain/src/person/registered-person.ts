import { reject } from '#decider';
import type { PersonState, RegisteredPerson } from './person.js';

/** The person, unless unknown here or erased: nothing more is recorded about somebody who was erased. */
export function registeredPerson(state: PersonState): RegisteredPerson {
  if (state.status === 'none') reject('person.not-registered');
  if (state.status === 'erased') reject('person.erased');
  return state;
}
