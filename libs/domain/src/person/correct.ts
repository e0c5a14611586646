import type { CorrectPerson, PersonEvent, PersonState } from './person.js';
import { registeredPerson } from './registered-person.js';

/** Replaces what is known of a person, with the reason. Whether it differs is not looked at: the past is sealed. */
export function correctPerson({ data }: CorrectPerson, state: PersonState): PersonEvent[] {
  registeredPerson(state);
  return [{ type: 'PersonCorrected', data }];
}
