import { describe, expect, it } from '@jest/globals';
import type { ElectionEvent, Outcome, Tie } from '#domain/election';
import { rowsAfter } from '../platform/views/rows-after.js';
import { candidates } from './candidates/candidates.projection.js';
import { counts } from './counts/counts.projection.js';
import { electedMembers } from './elected-members/elected-members.projection.js';
import { elections } from './elections/elections.projection.js';
import { roundResults } from './round-results/round-results.projection.js';
import { rounds } from './rounds/rounds.projection.js';

const stream = { id: 'election', unit: 'branch', at: '2025-11-10T02:00:00.000Z' };
const congress = 'congress';
const frozen = { rule: 'R62', ruleSet: 'RS_2025', mark: 'G' } as const;
const half = { ...frozen, value: { of: [1, 2] } } as const;
type Called = Extract<ElectionEvent, { type: 'ElectionCalled' }>;
const rules = { majority: half, majorityBase: { ...frozen, value: 'collected' } } as unknown as Called['data']['rules'];
const called: ElectionEvent = {
  type: 'ElectionCalled',
  data: {
    congress,
    body: 'executive_committee',
    delegateClass: null,
    seats: 3,
    structure: null,
    vote: null,
    form: 'PLENARY',
    chairMode: 'BY_BCH',
    members: 20,
    allotted: null,
    method: 'secret-ballot',
    rules,
    guards: [],
  },
};
const opened = (round: number, seats: number, names: string[], because: 'list' | 'tie'): ElectionEvent => ({
  type: 'RoundOpened',
  data: {
    congress,
    round,
    seats,
    candidates: names,
    convened: 20,
    present: 20,
    board: [],
    because,
    vote: null,
    openedAt: stream.at,
    smallElectorate: false,
    guards: [],
  },
});
const declared = (round: number, seats: number, votes: [string, number, Outcome][]): ElectionEvent => ({
  type: 'RoundDeclared',
  data: {
    congress,
    round,
    seats,
    results: votes.map(([person, number, outcome]) => ({ person, votes: number, outcome })),
    base: { name: 'collected', number: 20 },
    needed: 11,
    vacancies: seats - votes.filter(([, , outcome]) => outcome === 'elected').length,
    guards: [],
  },
});
const tie: Tie = { persons: ['lan', 'hoa'], votes: 12, seats: 1 };
const figures = {
  printed: null,
  issued: 20,
  exchanged: 0,
  unused: null,
  destroyed: null,
  signatures: null,
  collected: 20,
  valid: 20,
  invalid: 0,
  blank: null,
};
const counted = (team: 'A' | 'B', corrections = 0): ElectionEvent => ({
  type: 'CountRecorded',
  data: {
    congress,
    round: 1,
    team,
    account: `account-${team}`,
    figures,
    votes: [{ person: 'an', votes: 18 }],
    corrections,
    reason: corrections > 0 ? 'Đếm lại' : null,
    guards: [],
  },
});
const annulled: ElectionEvent = {
  type: 'RoundAnnulled',
  data: { congress, round: 1, reason: 'Thừa phiếu', teams: ['A'], issued: 20, collected: 21 },
};
const first: ElectionEvent[] = [
  called,
  {
    type: 'CandidateListClosed',
    data: { congress, candidates: ['an', 'binh'], seats: 3, surplus: 1, vote: null, guards: [] },
  },
  opened(1, 3, ['an', 'binh', 'lan', 'hoa'], 'list'),
  declared(1, 3, [
    ['an', 18, 'elected'],
    ['binh', 15, 'elected'],
    ['hoa', 12, 'tied'],
    ['lan', 12, 'tied'],
  ]),
  { type: 'TieDeclared', data: { congress, round: 1, ...tie, guards: [] } },
];
const second: ElectionEvent[] = [
  { type: 'TieDecided', data: { congress, round: 1, decision: 'vote-again', vote: null, ...tie, guards: [] } },
  opened(2, 1, ['lan', 'hoa'], 'tie'),
  declared(2, 1, [
    ['lan', 11, 'elected'],
    ['hoa', 9, 'not-elected'],
  ]),
];
const closed: ElectionEvent = {
  type: 'ElectionClosed',
  data: {
    congress,
    body: 'executive_committee',
    delegateClass: null,
    seats: 3,
    elected: [
      { person: 'an', votes: 18, round: 1 },
      { person: 'lan', votes: 11, round: 2 },
    ],
    vacancies: 1,
    vote: null,
    guards: [],
  },
};

describe('an election', () => {
  it('waits for the congress when equal votes straddle the last seat', async () => {
    const [row] = await rowsAfter(elections, stream, first);
    expect(row).toMatchObject({ status: 'tied', elected: 2, vacancies: 1, round: 1 });
  });
  it('adds up who is elected in one round and in the next', async () => {
    const [row] = await rowsAfter(elections, stream, [...first, ...second]);
    expect(row).toMatchObject({ status: 'declared', elected: 3, vacancies: 0, round: 2 });
  });
  it('goes on with the list it had when a round is annulled', async () => {
    const [row] = await rowsAfter(elections, stream, [...first.slice(0, 3), annulled]);
    expect(row).toMatchObject({ status: 'listed', elected: null, vacancies: null });
  });
});

describe('its rounds', () => {
  it('keep the tie and what was decided on it', async () => {
    const [one, two] = await rowsAfter(rounds, stream, [...first, ...second]);
    expect(one).toMatchObject({ status: 'declared', tied: ['lan', 'hoa'], tiedSeats: 1, tieDecision: 'vote-again' });
    expect(two).toMatchObject({ because: 'tie', status: 'declared', vacancies: 0, tied: [], tieDecision: null });
  });
  it('have a result for each candidate, each time', async () => {
    const rows = await rowsAfter(roundResults, stream, [...first, ...second]);
    const hoa = rows.filter((row) => row['person'] === 'hoa');
    expect(hoa).toMatchObject([
      { round: 1, votes: 12, outcome: 'tied' },
      { round: 2, votes: 9, outcome: 'not-elected' },
    ]);
  });
});

describe('a count', () => {
  it('is seen to be entered, without a figure of it', async () => {
    const [row] = await rowsAfter(counts, stream, [counted('A')]);
    expect(row).toMatchObject({ team: 'A', status: 'entered', corrections: 0 });
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['figures']));
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['votes']));
  });
  it('counted again says how often and why', async () => {
    const [row] = await rowsAfter(counts, stream, [counted('A'), counted('A', 1)]);
    expect(row).toMatchObject({ corrections: 1, correctedBecause: 'Đếm lại' });
  });
  it('falls with its round', async () => {
    const [row] = await rowsAfter(counts, stream, [counted('A'), annulled]);
    expect(row).toMatchObject({ status: 'annulled' });
  });
});

describe('who was put on the list', () => {
  const nominated = (person: string): ElectionEvent => ({
    type: 'CandidateNominated',
    data: {
      congress,
      person,
      kind: 'outgoing-committee',
      nominator: null,
      isOfficialDelegate: null,
      papers: [],
      guards: [],
    },
  });
  const withdrawn: ElectionEvent = {
    type: 'CandidateWithdrawn',
    data: { congress, person: 'hoa', decidedBy: 'presidium', reason: 'Xin rút', guards: [] },
  };
  it('is listed, withdrawn or elected', async () => {
    const past = [called, nominated('an'), nominated('binh'), nominated('hoa'), withdrawn, ...first.slice(1, 3)];
    const rows = await rowsAfter(candidates, stream, [...past, declared(1, 3, [['an', 18, 'elected']])]);
    expect(Object.fromEntries(rows.map((row) => [row['person'], row['standing']]))).toEqual({
      an: 'elected',
      binh: 'listed',
      hoa: 'withdrawn',
    });
  });
});

describe('who sits on the body', () => {
  it('is known when the election is closed', async () => {
    expect(await rowsAfter(electedMembers, stream, [...first, ...second])).toEqual([]);
    expect(await rowsAfter(electedMembers, stream, [...first, ...second, closed])).toMatchObject([
      { person: 'an', votes: 18, round: 1, appointed: false },
      { person: 'lan', votes: 11, round: 2, appointed: false },
    ]);
  });
});
