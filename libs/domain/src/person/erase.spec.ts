import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ErasePerson, person } from './person.js';
import { erased, registered } from './person.past.js';

const { given } = specify(person);
const erase: ErasePerson = asked('person.erase', { basis: 'Đơn đề nghị', requestedBy: 'person' });

describe('erase a person', () => {
  it('records on what ground, on whose wish and by whom', () => given(registered).when(erase).then(erased));
  it('stays quiet the second time', () => given(registered, erased).when(erase).thenNothingHappened());
  it('refuses somebody who is not registered', () => given().when(erase).thenRejected('person.not-registered'));
});
