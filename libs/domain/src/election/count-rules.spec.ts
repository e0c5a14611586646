import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#decider';
import { type Counted, type Figures, guardCount, missingBallots, underVotes, type Votes } from './count-rules.js';
import { figures, people, votes } from './election.past.js';

const round = { seats: 3, candidates: people, present: 30 };
const count = (of: Partial<Figures> = {}, own: Votes = votes(20, 20, 20, 20), within: Partial<Counted['round']> = {}) =>
  guardCount({ figures: figures(of), votes: own, round: { ...round, ...within }, ruleSet: 'RS_XII' });

function refusal(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Rejection) return `${error.rule?.rule} ${error.code}`;
    throw error;
  }
}
const outcomes = (rule: string, records: ReturnType<typeof count>) =>
  records.filter((one) => one.rule === rule).map(({ outcome }) => outcome);

describe('C01: ballots printed are issued, unused or destroyed', () => {
  const code = 'C01 election.ballots-do-not-add-up';
  it.each([
    [40, 10, 1],
    [41, 10, 0],
    [39, 10, 0],
    [30, 1, 0],
  ])('does not add up: %i printed, 30 issued, %i unused, %i destroyed', (printed, unused, destroyed) =>
    expect(refusal(() => count({ printed, unused, destroyed }))).toBe(code),
  );
  it.each([
    [40, 10, 0],
    [30, 0, 0],
    [42, 10, 2],
  ])('adds up: %i printed, 30 issued, %i unused, %i destroyed', (printed, unused, destroyed) =>
    expect(outcomes('C01', count({ printed, unused, destroyed }))).toEqual(['held']),
  );
  it('stays unknown when the stock was not written down', () =>
    expect(outcomes('C01', count({ printed: 40 }))).toEqual(['unknown']));
});

describe('C02: nobody is handed a ballot who is not there', () => {
  const code = 'C02 election.more-issued-than-present';
  it.each([
    [31, 0, 30],
    [33, 2, 30],
    [30, 0, 29],
  ])('breaks: %i issued, %i exchanged, %i present', (issued, exchanged, present) =>
    expect(refusal(() => count({ issued, exchanged }, votes(20, 20, 20, 20), { present }))).toBe(code),
  );
  it('breaks when more are exchanged than were issued', () =>
    expect(refusal(() => count({ issued: 30, exchanged: 31 }))).toBe(code));
  it.each([
    [30, 0, 30],
    [32, 2, 30],
    [30, 0, 31],
  ])('holds: %i issued, %i exchanged, %i present', (issued, exchanged, present) =>
    expect(outcomes('C02', count({ issued, exchanged }, votes(20, 20, 20, 20), { present }))).toEqual([
      'held',
      'unknown',
    ]),
  );
  it.each([29, 31, 0])('breaks when %i signed for 30 ballots', (signatures) =>
    expect(refusal(() => count({ signatures }))).toBe('C02 election.signatures-differ'),
  );
  it('holds when each ballot is signed for, exchanged ones once', () =>
    expect(outcomes('C02', count({ issued: 32, exchanged: 2, signatures: 30 }))).toEqual(['held', 'held']));
});

describe('C04: no more ballots come back than were handed out', () => {
  it.each([
    [30, 0, 31],
    [30, 1, 30],
    [29, 0, 30],
  ])('breaks: %i issued, %i exchanged, %i collected', (issued, exchanged, collected) =>
    expect(refusal(() => count({ issued, exchanged, collected, valid: collected, invalid: 0 }))).toBe(
      'C04 election.more-collected-than-issued',
    ),
  );
  it.each([
    [30, 0, 30, 0],
    [30, 0, 28, 2],
    [30, 3, 27, 0],
  ])('holds: %i issued, %i exchanged, %i collected', (issued, exchanged, collected, missing) => {
    const own = { issued, exchanged, collected, valid: collected, invalid: 0 };
    expect(outcomes('C04', count(own))).toEqual(['held']);
    expect(missingBallots(figures(own))).toBe(missing);
  });
});

describe('C05: each ballot collected is valid or invalid', () => {
  const code = 'C05 election.valid-and-invalid-do-not-add-up';
  it.each([
    [30, 1],
    [28, 1],
    [0, 0],
  ])('breaks: 30 collected, %i valid, %i invalid', (valid, invalid) =>
    expect(refusal(() => count({ valid, invalid }))).toBe(code),
  );
  it.each([2, 3, 30])('breaks: %i blank among 1 invalid', (blank) =>
    expect(refusal(() => count({ blank }))).toBe('C05 election.more-blank-than-invalid'),
  );
  it.each([
    [29, 1, 0],
    [29, 1, 1],
    [30, 0, 0],
  ])('holds: %i valid, %i invalid, %i of them blank', (valid, invalid, blank) =>
    expect(outcomes('C05', count({ valid, invalid, blank }))).toEqual(['held', 'held']),
  );
});

describe('C06: nobody has more votes than there are valid ballots', () => {
  it.each([[30], [31], [1000]])('breaks: %i votes on 29 valid ballots', (own) =>
    expect(refusal(() => count({}, votes(own, 5, 5, 5)))).toBe('C06 election.more-votes-than-valid'),
  );
  it.each([[29], [28], [0]])('holds: %i votes on 29 valid ballots', (own) =>
    expect(outcomes('C06', count({}, votes(own, 20, 10, 5)))).toEqual(['held']),
  );
});

describe('C07: marks stay within what a ballot may hold', () => {
  const code = 'C07 election.marks-out-of-bounds';
  it.each([
    ['more than three each', votes(29, 29, 29, 1)],
    ['fewer than one each', votes(10, 10, 5, 3)],
    ['none at all', votes(0, 0, 0, 0)],
  ])('breaks: %s', (_, own) => expect(refusal(() => count({}, own))).toBe(code));
  it.each([
    ['three each', votes(29, 29, 29, 0), 0],
    ['one each', votes(29, 0, 0, 0), 58],
    ['two each', votes(29, 29, 0, 0), 29],
  ])('holds: %s', (_, own, under) => {
    expect(outcomes('C07', count({}, own))).toEqual(['held']);
    expect(underVotes({ figures: figures(), votes: own, round, ruleSet: 'RS_XII' })).toBe(under);
  });
  it('lets every voter strike the only name (R66)', () =>
    expect(outcomes('C07', count({}, votes(0), { candidates: ['An'], seats: 1 }))).toEqual(['held']));
  it('allows no more marks than there are names', () =>
    expect(refusal(() => count({ valid: 2, invalid: 28 }, votes(2, 3), { candidates: ['An', 'Bình'] }))).toBe(
      'C06 election.more-votes-than-valid',
    ));
});
