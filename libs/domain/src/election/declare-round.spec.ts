import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type DeclareRound, election } from './election.js';
import {
  called,
  counted,
  figures,
  listClosed,
  nominations,
  opened,
  reconciled,
  regulation,
  votes,
  voting,
} from './election.past.js';

const { given } = specify(election);
const declareRound = (at = '2023-03-01T09:00:00.000Z'): DeclareRound => asked('election.declare-round', {}, { at });
const basedOn = (majorityBase: string, present: number | null = 30) => [
  called({}, { ...regulation, settings: { majorityBase } }),
  ...nominations,
  listClosed(),
  opened({ present }),
];
const of60 = figures({ issued: 30, exchanged: 0, collected: 29, valid: 27, invalid: 2 });

describe('declare a round', () => {
  it('says who is elected, with the numbers that decided', () =>
    given(...voting, reconciled())
      .when(declareRound())
      .thenHappened('RoundDeclared', {
        round: 1,
        base: { name: 'collected', number: 30 },
        needed: 16,
        vacancies: 0,
        results: [
          { person: 'An', votes: 29, outcome: 'elected' },
          { person: 'Bình', votes: 25, outcome: 'elected' },
          { person: 'Chi', votes: 20, outcome: 'elected' },
          { person: 'Dung', votes: 10, outcome: 'not-elected' },
        ],
        guards: [
          { rule: 'R62', outcome: 'held', inputs: { seats: 3, base: 'collected', number: 30, needed: 16, passed: 3 } },
          { rule: 'R62', mark: 'U', outcome: 'held' },
        ],
      }));
  it('leaves a seat empty when only two have passed', () =>
    given(...voting, reconciled({ votes: votes(29, 25, 15, 10) }))
      .when(declareRound())
      .thenHappened('RoundDeclared', { vacancies: 1 }));
  it('declares a tie across the last seat, and elects none of the tied', () =>
    given(...voting, reconciled({ votes: votes(29, 20, 20, 20) }))
      .when(declareRound())
      .thenHappened('TieDeclared', { persons: ['Bình', 'Chi', 'Dung'], votes: 20, seats: 2 }));
  it('waits for the counts to be reconciled', () =>
    given(...voting, counted('single'))
      .when(declareRound())
      .thenRejected('election.not-reconciled'));
  it('does not come before the ballot', () =>
    given(...voting, reconciled())
      .when(declareRound('2023-03-01T07:00:00.000Z'))
      .thenRejected('election.out-of-order'));
});

describe('the base of the majority', () => {
  it.each([
    ['issued', 30, 16],
    ['collected', 29, 15],
    ['valid', 27, 14],
    ['present', 30, 16],
  ])('%s is %i, so that %i votes are needed', (name, number, needed) =>
    given(...basedOn(name), reconciled({ figures: of60 }))
      .when(declareRound())
      .thenHappened('RoundDeclared', { base: { name, number }, needed }),
  );
  it('leaves out ballots that were exchanged', () =>
    given(...basedOn('issued'), reconciled({ figures: figures({ issued: 33, exchanged: 3 }) }))
      .when(declareRound())
      .thenHappened('RoundDeclared', { base: { name: 'issued', number: 30 } }));
  it('has to be known', () =>
    given(...basedOn('present', null), reconciled())
      .when(declareRound())
      .thenRejected('election.base-unknown'));
});
