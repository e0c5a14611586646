import { describe, expect, it } from '@jest/globals';
import { type Check, checksOf, type ResultFacts } from './checks.js';
import { nothingKnown, regulation, result, round, unit } from './dossier.past.js';
import type { Papers } from './missing.js';
import { freezeRules } from './rules.js';

const rules = freezeRules(regulation, unit);
const needed = rules.dossierPapers.value ?? [];
const all: Papers = { needed, missing: [] };
const check = (name: Check['check'], of: Partial<ResultFacts> = {}, papers: Papers | null = all) =>
  checksOf({ ...result, ...of }, papers, rules).find((one) => one.check === name);

describe('the quorum', () => {
  it.each([
    [66, 'green'],
    [67, 'green'],
    [65, 'red'],
    [0, 'red'],
    [null, 'unknown'],
  ])('of 98 convened: %p present is %s', (present, colour) =>
    expect(check('quorum', { present })?.colour).toBe(colour),
  );
  it('shows its formula', () => expect(check('quorum', { present: 65 })?.formula).toBe('65 ≥ ⌈98 × 2/3⌉ = 66'));
});

describe('the counts', () => {
  it.each([
    [{ collected: 91, valid: 89 }, 'red'],
    [{ valid: 87 }, 'red'],
    [{ exchanged: 1 }, 'red'],
    [{ collected: 89, valid: 87 }, 'green'],
    [{ issued: 91, exchanged: 1 }, 'green'],
  ])('with %j are %s', (of, colour) => expect(check('counts', { rounds: [{ ...round, ...of }] })?.colour).toBe(colour));
  it('are red when one round of several is', () =>
    expect(check('counts', { rounds: [round, { ...round, round: 2, valid: 0 }] })).toMatchObject({
      colour: 'red',
      inputs: { broken: [{ election: 'election-1', round: 2 }] },
    }));
  it('are unknown when nobody has counted', () => expect(check('counts', { rounds: [] })?.colour).toBe('unknown'));
});

describe('the majority', () => {
  it.each([
    [[46], 'green'],
    [[45], 'red'],
    [[90, 80, 45], 'red'],
    [[], 'unknown'],
  ])('of 90 for %j is %s', (elected, colour) =>
    expect(check('majority', { rounds: [{ ...round, elected }] })?.colour).toBe(colour),
  );
  it('shows its formula', () => expect(check('majority')?.formula).toBe('46 > 90 × 1/2'));
});

describe('the size of the committee', () => {
  it.each([
    [9, 'green'],
    [3, 'green'],
    [10, 'red'],
    [2, 'red'],
    [null, 'unknown'],
  ])('%p for 300 members is %s', (committeeSize, colour) =>
    expect(check('size', { committeeSize })?.colour).toBe(colour),
  );
  it.each([
    [10, true, 'green'],
    [10, false, 'red'],
    [11, true, 'red'],
  ])('%i for 300 members and a most of 9 is, with consent %p, %s', (committeeSize, moreSeats, colour) => {
    const frozen = {
      ...rules,
      committeeSize: { ...rules.committeeSize, value: [{ from: 0, value: { min: 3, max: 9 } }] },
    };
    const tenth = { ...frozen, extraSeatsShare: { ...rules.committeeSize, value: { of: [12, 100] } as const } };
    const checks = checksOf({ ...result, committeeSize, moreSeats }, all, tenth);
    expect(checks.find((one) => one.check === 'size')?.colour).toBe(colour);
  });
  it('is what it was in a dossier begun before extra seats could be consented to', () => {
    const { extraSeatsShare: _, ...before } = rules;
    const checks = checksOf({ ...result, committeeSize: 10, moreSeats: true }, all, before);
    expect(checks.find((one) => one.check === 'size')?.colour).toBe('red');
  });
  it('is unknown without the members', () => expect(check('size', { members: null })?.colour).toBe('unknown'));
});

describe('the papers', () => {
  it('are green when none is missing', () =>
    expect(check('papers')).toMatchObject({ colour: 'green', formula: '6 / 6' }));
  it('are red when one is', () =>
    expect(check('papers', {}, { needed, missing: ['count-minutes'] })).toMatchObject({
      colour: 'red',
      formula: '5 / 6',
    }));
  it('are one fewer where a session was not held', () =>
    expect(check('papers', {}, { needed: needed.slice(1), missing: [] })?.formula).toBe('5 / 5'));
  it('are unknown where no text lists them', () => expect(check('papers', {}, null)?.colour).toBe('unknown'));
});

it('says of nothing that it is green', () =>
  expect(checksOf(nothingKnown, null, rules).map(({ colour }) => colour)).toEqual(Array(5).fill('unknown')));
