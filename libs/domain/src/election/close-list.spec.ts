import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseList, election } from './election.js';
import { called, listClosed, nominated, nominations, regulation } from './election.past.js';

const { given } = specify(election);
const closeList = (
  carried: boolean | null = true,
  vote: string | null = 'vote-2',
  topic = 'candidate-list',
): CloseList =>
  asked(
    'election.close-list',
    { vote },
    { facts: { vote: vote === null ? null : { topic, carried }, personnelPlan: { vote: 'vote-1' } } },
  );
const withoutPlan = { ...closeList(), facts: { ...closeList().facts, personnelPlan: null } };
const three = nominations.slice(0, 3);
const third = { ...regulation, settings: { ...regulation.settings, surplusShare: { of: [1, 3] } } };

describe('close the list', () => {
  it('fixes who stands', () =>
    given(called(), ...nominations)
      .when(closeList())
      .thenHappened('CandidateListClosed', { candidates: ['An', 'Bình', 'Chi', 'Dung'], surplus: 1 }));
  it('needs an election', () => given().when(closeList()).thenRejected('election.not-called'));
  it('happens once', () =>
    given(called(), ...nominations, listClosed())
      .when(closeList())
      .thenRejected('election.list-closed'));
  it('is voted by the congress (R71)', () =>
    given(called(), ...nominations)
      .when(closeList(null, null))
      .thenRejected('election.list-not-voted'));
  it('is not voted by a vote on something else', () =>
    given(called(), ...nominations)
      .when(closeList(true, 'vote-2', 'programme'))
      .thenRejected('election.list-not-voted', { topic: 'candidate-list', votedOn: 'programme' }));
  it('follows the personnel plan that the congress has carried (R71)', () => {
    given(called(), ...nominations)
      .when(closeList())
      .thenHappened('CandidateListClosed', {
        guards: [{}, {}, { rule: 'R71', inputs: { topic: 'personnel-plan', carried: true }, outcome: 'held' }, {}],
      });
    given(called(), ...nominations)
      .when(withoutPlan)
      .thenRejected('election.personnel-plan-not-voted');
  });
  it('may be told of without the votes before it', () =>
    given(called(), ...nominations)
      .when({ ...withoutPlan, source: { title: 'Bài báo' } })
      .thenHappened('CandidateListClosed', { guards: [{}, {}, { outcome: 'unknown' }, {}] }));
  it('is carried by the congress', () =>
    given(called(), ...nominations)
      .when(closeList(false))
      .thenRejected('election.list-not-voted'));
});

describe('the length of the list', () => {
  it('may be just the number of seats where no surplus is asked for', () =>
    given(called(), ...three)
      .when(closeList())
      .thenHappened('CandidateListClosed', { surplus: 0 }));
  it('is not less than the number of seats', () =>
    given(called(), ...three.slice(1))
      .when(closeList())
      .thenRejected('election.list-too-short', { candidates: 2, seats: 3 }));
  it('is not one name for two seats', () =>
    given(called({ seats: 2 }), nominated('An'))
      .when(closeList())
      .thenRejected('election.list-too-short'));
  it('is not empty', () => given(called()).when(closeList()).thenRejected('election.list-too-short'));
  it('has the surplus that the campaign asks for (R70)', () =>
    given(called({}, third), ...three)
      .when(closeList())
      .thenRejected('election.surplus-too-small', { surplus: 0, needed: 1 }));
  it('may have just that surplus', () =>
    given(called({}, third), ...nominations)
      .when(closeList())
      .thenHappened('CandidateListClosed', { surplus: 1 }));
});
