import { reject } from '#decider';
import type { PersonEvent, PersonState, RegisterPerson } from './person.js';

/** Enters a person, so that everything else can name them by id. */
export function registerPerson({ data }: RegisterPerson, state: PersonState): PersonEvent[] {
  if (state.status === 'erased') reject('person.erased');
  if (state.status === 'registered') reject('person.already-registered');
  return [{ type: 'PersonRegistered', data }];
}
