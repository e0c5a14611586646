import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { election, type Nominate } from './election.js';
import { appointed, called, listClosed, nominated } from './election.past.js';

const { given } = specify(election);
const nominate = (
  of: Partial<Nominate['data']> = {},
  facts: Partial<Nominate['facts']> = {},
  more: { source?: { title: string } } = {},
): Nominate =>
  asked(
    'election.nominate',
    { person: 'An', kind: 'outgoing-committee', nominator: null, papers: [], ...of },
    {
      facts: {
        isOfficialDelegate: true,
        nominatorIsOfficialDelegate: null,
        isCommitteeMember: null,
        standsForChair: null,
        ...facts,
      },
      ...more,
    },
  );
const outsider = { isOfficialDelegate: false };
const delegation = called({ body: 'delegates_up', delegateClass: 'official' });
const chairAfter = called({ body: 'chair', seats: 1, chairMode: 'DIRECT_AFTER' });
const together = called({ chairMode: 'DIRECT_TOGETHER' });

describe('nominate', () => {
  it('puts a name on the list', () =>
    given(called()).when(nominate()).thenHappened('CandidateNominated', { person: 'An', kind: 'outgoing-committee' }));
  it('stays quiet about a name that is on it', () =>
    given(called(), nominated('An')).when(nominate()).thenNothingHappened());
  it('needs an election', () => given().when(nominate()).thenRejected('election.not-called'));
  it('needs no candidates where people are appointed', () =>
    given(appointed).when(nominate()).thenRejected('election.not-called'));
  it('ends when the list is closed', () =>
    given(called(), nominated('Chi'), listClosed()).when(nominate()).thenRejected('election.list-closed'));
});

describe('who nominates (R69)', () => {
  it('may be an official delegate', () =>
    given(called())
      .when(nominate({ kind: 'delegate', nominator: 'Lan' }, { nominatorIsOfficialDelegate: true }))
      .thenHappened('CandidateNominated', { nominator: 'Lan' }));
  it('is nobody who is not a delegate', () =>
    given(called())
      .when(nominate({ kind: 'delegate', nominator: 'Lan' }, { nominatorIsOfficialDelegate: false }))
      .thenRejected('election.nominator-no-delegate'));
  it('is not a delegate without a name', () =>
    given(called())
      .when(nominate({ kind: 'delegate' }))
      .thenRejected('election.nominator-missing'));
  it('is not a person whose credentials nobody knows', () =>
    given(called())
      .when(nominate({ kind: 'delegate', nominator: 'Lan' }))
      .thenRejected('election.nominator-no-delegate'));
  it('may be any member at a plenary', () =>
    given(called({ form: 'PLENARY' }))
      .when(nominate({ kind: 'delegate', nominator: 'Lan' }))
      .thenHappened('CandidateNominated'));
});

describe('a candidate who is no delegate (R69)', () => {
  it('stands with the three papers', () =>
    given(called())
      .when(nominate({ kind: 'self', papers: ['application', 'own-union-remarks', 'certified-cv'] }, outsider))
      .thenHappened('CandidateNominated', { isOfficialDelegate: false }));
  it('does not stand without them', () =>
    given(called())
      .when(nominate({ kind: 'self' }, outsider))
      .thenRejected('election.candidate-papers-missing'));
  it('does not stand with some of them', () =>
    given(called())
      .when(nominate({ kind: 'self', papers: ['application', 'certified-cv'] }, outsider))
      .thenRejected('election.candidate-papers-missing', { missing: ['own-union-remarks'] }));
  it('may be told of without them', () =>
    given(called())
      .when(nominate({ kind: 'self' }, outsider, { source: { title: 'Bài báo' } }))
      .thenHappened('CandidateNominated'));
});

describe('a candidate for the delegation (R46)', () => {
  it('is an official delegate', () => given(delegation).when(nominate()).thenHappened('CandidateNominated'));
  it('is nobody else', () =>
    given(delegation).when(nominate({}, outsider)).thenRejected('election.candidate-no-delegate'));
});

describe('a candidate for chair', () => {
  it('comes from the committee when elected after it (R72)', () =>
    given(chairAfter)
      .when(nominate({}, { isCommitteeMember: true }))
      .thenHappened('CandidateNominated'));
  it('is nobody from outside it', () =>
    given(chairAfter)
      .when(nominate({}, { isCommitteeMember: false }))
      .thenRejected('election.candidate-not-in-committee'));
  it('does not stand for the committee too when both are voted together (R73)', () =>
    given(together)
      .when(nominate({}, { standsForChair: true }))
      .thenRejected('election.candidate-stands-for-chair'));
  it('leaves the others free to stand for the committee', () =>
    given(together)
      .when(nominate({}, { standsForChair: false }))
      .thenHappened('CandidateNominated'));
});
