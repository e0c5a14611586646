import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AnswerPetition, petition } from './petition.js';
import { answer, answered, closed, consolidated, forwarded, raised, summing } from './petition.past.js';

const { given } = specify(petition);
const answering: AnswerPetition = asked('petition.answer', answer);

describe('answer a petition', () => {
  it('records the answer and the capacity it was given in', () =>
    given(raised, forwarded).when(answering).then(answered));
  it('answers all that were summed up', () =>
    given(consolidated).when(answering).thenHappened('PetitionAnswered', { petitions: summing.petitions }));
  it('refuses what was never raised, or is closed', () => {
    given().when(answering).thenRejected('petition.not-raised');
    given(raised, closed).when(answering).thenRejected('petition.closed');
  });
});
