import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { person, type RegisterPerson } from './person.js';
import { details, erased, registered } from './person.past.js';

const { given } = specify(person);
const register: RegisterPerson = asked('person.register', details);

describe('register a person', () => {
  it('enters what is known of them', () => given().when(register).then(registered));
  it('refuses to enter them twice', () => given(registered).when(register).thenRejected('person.already-registered'));
  it('refuses to bring back somebody who was erased', () =>
    given(registered, erased).when(register).thenRejected('person.erased'));
});
