import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { election, type OpenRound } from './election.js';
import {
  allElected,
  annulled,
  called,
  closed,
  listed,
  nominations,
  opened,
  people,
  reconciled,
  regulation,
  tieDecided,
  tied,
  twoElected,
  voting,
} from './election.past.js';

const { given } = specify(election);
const source = { title: 'Bài báo' };
const openRound = (
  of: Partial<OpenRound['data']> = {},
  facts: Partial<OpenRound['facts']> = {},
  more: { source?: { title: string } } = {},
): OpenRound =>
  asked(
    'election.open-round',
    { present: 30, board: ['board-1', 'board-2', 'board-3'], candidates: null, vote: null, ...of },
    { facts: { isOpen: true, convened: 32, vote: null, ...facts }, ...more },
  );
const voted = { vote: { topic: 'open-seats', carried: true } };
const declaredTwo = [...voting, reconciled(), twoElected];

describe('open a round', () => {
  it('lets the listed stand for the seats', () =>
    given(...listed)
      .when(openRound())
      .thenHappened('RoundOpened', {
        round: 1,
        seats: 3,
        candidates: people,
        because: 'list',
        smallElectorate: false,
      }));
  it('needs an election', () => given().when(openRound()).thenRejected('election.not-called'));
  it('needs a closed list', () =>
    given(called(), ...nominations)
      .when(openRound())
      .thenRejected('election.list-not-closed'));
  it('waits for the round before', () =>
    given(...voting)
      .when(openRound())
      .thenRejected('election.round-open'));
  it('waits for the declaration of the round before', () =>
    given(...voting, reconciled())
      .when(openRound())
      .thenRejected('election.round-open'));
  it('does not follow the end', () =>
    given(...voting, reconciled(), allElected, closed())
      .when(openRound())
      .thenRejected('election.already-closed'));
  it('needs the congress to sit', () =>
    given(...listed)
      .when(openRound({}, { isOpen: false }))
      .thenRejected('election.congress-not-open'));
  it('warns that nine voters cannot vote in secret', () =>
    given(...listed)
      .when(openRound({ present: 9 }, { convened: 12 }))
      .thenHappened('RoundOpened', { smallElectorate: true }));
  it('has no such warning for ten', () =>
    given(...listed)
      .when(openRound({ present: 10 }, { convened: 12 }))
      .thenHappened('RoundOpened', { smallElectorate: false }));
});

describe('quorum: two thirds of those convened', () => {
  for (const [convened, needed] of [
    [98, 66],
    [32, 22],
    [135, 90],
    [117, 78],
  ] as const) {
    it(`is ${needed} of ${convened}`, () =>
      given(...listed)
        .when(openRound({ present: needed }, { convened }))
        .thenHappened('RoundOpened', { present: needed }));
    it(`is not ${needed - 1} of ${convened}`, () =>
      given(...listed)
        .when(openRound({ present: needed - 1 }, { convened }))
        .thenRejected('election.no-quorum', { needed }));
  }
  it('needs the number present', () =>
    given(...listed)
      .when(openRound({ present: null }))
      .thenRejected('election.more-present-than-convened'));
  it('stays unknown where a report gives no number', () =>
    given(...listed)
      .when(openRound({ present: null, board: [] }, { convened: null, isOpen: null }, { source }))
      .thenHappened('RoundOpened', { present: null }));
  it('is not reached by more people than were convened', () =>
    given(...listed)
      .when(openRound({ present: 33 }))
      .thenRejected('election.more-present-than-convened'));
});

describe('the ballot board', () => {
  it('has no candidate on it (R76)', () =>
    given(...listed)
      .when(openRound({ board: ['board-1', 'board-2', 'Chi'] }))
      .thenRejected('election.candidate-on-board', { both: ['Chi'] }));
  it('may have one where the campaign allows it', () =>
    given(
      called({}, { ...regulation, settings: { ...regulation.settings, candidateMayCount: true } }),
      ...listed.slice(1),
    )
      .when(openRound({ board: ['board-1', 'board-2', 'Chi'] }))
      .thenHappened('RoundOpened'));
  it('has three members at least', () =>
    given(...listed)
      .when(openRound({ board: ['board-1'] }))
      .thenRejected('election.board-size-unfitting'));
  it('has an odd number of members', () =>
    given(...listed)
      .when(openRound({ board: ['board-1', 'board-2', 'board-3', 'board-4'] }))
      .thenRejected('election.board-size-unfitting'));
  it('is not empty', () =>
    given(...listed)
      .when(openRound({ board: [] }))
      .thenRejected('election.board-size-unfitting'));
  it('may have five members', () =>
    given(...listed)
      .when(openRound({ board: ['1', '2', '3', '4', '5'] }))
      .thenHappened('RoundOpened'));
  it('names nobody twice', () =>
    given(...listed)
      .when(openRound({ board: ['board-1', 'board-2', 'board-2'] }))
      .thenRejected('election.board-repeats'));
  it('is not larger than the campaign allows (R55)', () =>
    given(called({}, { ...regulation, settings: { ...regulation.settings, boardSizeAtMost: 3 } }), ...listed.slice(1))
      .when(openRound({ board: ['1', '2', '3', '4', '5'] }))
      .thenRejected('election.board-too-large'));
});

describe('a further round', () => {
  it('lets those not elected stand for the empty seats', () =>
    given(...declaredTwo)
      .when(openRound({ vote: 'vote-3' }, voted))
      .thenHappened('RoundOpened', { round: 2, seats: 1, candidates: ['Chi', 'Dung'], because: 'vacancies' }));
  it('lets those stand whom the congress names', () =>
    given(...declaredTwo)
      .when(openRound({ vote: 'vote-3', candidates: ['Dung'] }, voted))
      .thenHappened('RoundOpened', { candidates: ['Dung'] }));
  it('lets nobody stand who was not on the list', () =>
    given(...declaredTwo)
      .when(openRound({ vote: 'vote-3', candidates: ['Giang'] }, voted))
      .thenRejected('election.not-a-candidate'));
  it('lets nobody stand who is elected', () =>
    given(...declaredTwo)
      .when(openRound({ vote: 'vote-3', candidates: ['An'] }, voted))
      .thenRejected('election.not-a-candidate'));
  it('needs somebody to stand', () =>
    given(...declaredTwo)
      .when(openRound({ vote: 'vote-3', candidates: [] }, voted))
      .thenRejected('election.no-candidates-left'));
  it('is decided by the congress (R65)', () =>
    given(...declaredTwo)
      .when(openRound())
      .thenRejected('election.further-round-not-voted'));
  it('is not held when all seats are filled', () =>
    given(...voting, reconciled(), allElected)
      .when(openRound({ vote: 'vote-3' }, voted))
      .thenRejected('election.no-vacancies'));
  it('is not held once the campaign’s number of rounds is used up', () =>
    given(called({}, { ...regulation, settings: { ...regulation.settings, roundsAtMost: 1 } }), ...declaredTwo.slice(1))
      .when(openRound({ vote: 'vote-3' }, voted))
      .thenRejected('election.too-many-rounds'));
  it('is held among the tied when the congress has said so (R64)', () =>
    given(...voting, reconciled(), twoElected, tied, tieDecided('vote-again'))
      .when(openRound())
      .thenHappened('RoundOpened', { round: 2, seats: 2, candidates: ['Bình', 'Chi', 'Dung'], because: 'tie' }));
  it('waits for the congress to decide on a tie', () =>
    given(...voting, reconciled(), twoElected, tied)
      .when(openRound())
      .thenRejected('election.tie-undecided'));
  it('repeats an annulled one with the same people and seats', () =>
    given(...listed, opened(), annulled)
      .when(openRound())
      .thenHappened('RoundOpened', { round: 2, seats: 3, candidates: people, because: 'annulled' }));
});
