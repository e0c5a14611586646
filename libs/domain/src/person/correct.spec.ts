import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CorrectPerson, person } from './person.js';
import { details, erased, registered } from './person.past.js';

const { given } = specify(person);
const corrected = { ...details, name: 'Nguyễn Thị Lan Anh', reason: 'Thiếu tên đệm' };
const correct: CorrectPerson = asked('person.correct', corrected);

describe('correct a person', () => {
  it('replaces what was known, with the reason', () =>
    given(registered).when(correct).then({ type: 'PersonCorrected', data: corrected }));
  it('refuses somebody who is not registered', () => given().when(correct).thenRejected('person.not-registered'));
  it('refuses somebody who was erased', () => given(registered, erased).when(correct).thenRejected('person.erased'));
});
