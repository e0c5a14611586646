import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Votes } from './count-rules.js';
import { elected } from './elected.js';
import { votes } from './election.past.js';

const half = { of: [1, 2] } as const;
const outcome = (own: Votes, seats: number, base: number) => {
  const { results, tie, vacancies, needed } = elected({ votes: own, seats, majority: half, base });
  const names = (which: string) => results.filter((one) => one.outcome === which).map(({ person }) => person);
  return { elected: names('elected'), tied: names('tied'), tie, vacancies, needed };
};

describe('the majority: more than half', () => {
  it.each([
    [98, 50],
    [32, 17],
    [31, 16],
    [1, 1],
    [2, 2],
  ])('of %i is %i', (base, needed) => expect(outcome(votes(0), 1, base).needed).toBe(needed));
  it.each([
    [15, 30],
    [16, 33],
    [49, 98],
  ])('%i of %i is not elected', (own, base) => expect(outcome(votes(own), 1, base).elected).toEqual([]));
  it.each([
    [16, 30],
    [17, 33],
    [50, 98],
  ])('%i of %i is elected', (own, base) => expect(outcome(votes(own), 1, base).elected).toEqual(['An']));
});

describe('more over half than seats (R63)', () => {
  it('elects from the most votes downwards', () =>
    expect(outcome(votes(17, 30, 20, 25), 2, 30)).toMatchObject({
      elected: ['Bình', 'Dung'],
      vacancies: 0,
      tie: null,
    }));
  it('elects all where the seats suffice', () =>
    expect(outcome(votes(17, 30, 20, 25), 4, 30)).toMatchObject({ vacancies: 0, tie: null }));
});

describe('a tie across the last seat (R64)', () => {
  it('elects none of the tied', () =>
    expect(outcome(votes(30, 20, 20, 17), 2, 30)).toEqual({
      elected: ['An'],
      tied: ['Bình', 'Chi'],
      tie: { persons: ['Bình', 'Chi'], votes: 20, seats: 1 },
      vacancies: 1,
      needed: 16,
    }));
  it('may hold all the seats', () =>
    expect(outcome(votes(20, 20, 20, 20), 3, 30)).toMatchObject({ elected: [], tie: { seats: 3 }, vacancies: 3 }));
  it('is none when the tied all find a seat', () =>
    expect(outcome(votes(30, 20, 20, 17), 3, 30)).toMatchObject({ elected: ['An', 'Bình', 'Chi'], tie: null }));
  it('is none among those below the majority', () =>
    expect(outcome(votes(30, 15, 15, 15), 2, 30)).toMatchObject({ elected: ['An'], tie: null, vacancies: 1 }));
});

describe('too few over half (R65)', () => {
  it('leaves seats empty', () =>
    expect(outcome(votes(30, 15, 1, 0), 3, 30)).toMatchObject({ elected: ['An'], vacancies: 2 }));
  it('leaves all empty when nobody has passed', () => expect(outcome(votes(1, 1), 2, 30).vacancies).toBe(2));
});

// Ballots as sets of marked names, counted by hand; the reference knows no sorting and no threshold table.
const ballots = fc
  .record({
    candidates: fc.integer({ min: 1, max: 8 }),
    seats: fc.integer({ min: 1, max: 5 }),
    invalid: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ candidates, seats, invalid }) =>
    fc.record({
      candidates: fc.constant(candidates),
      seats: fc.constant(seats),
      invalid: fc.constant(invalid),
      papers: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: candidates - 1 }), { maxLength: seats }), {
        maxLength: 40,
      }),
    }),
  );
type Box = { candidates: number; seats: number; invalid: number; papers: number[][] };

function tallied({ candidates, papers }: Box): { person: string; votes: number }[] {
  return Array.from({ length: candidates }, (_, place) => ({
    person: `p${place}`,
    votes: papers.filter((paper) => paper.includes(place)).length,
  }));
}

function verdict(box: Box) {
  return elected({ votes: tallied(box), seats: box.seats, majority: half, base: box.papers.length + box.invalid });
}

/** For each person alone: over half, and fewer people over half at or above them than seats, themselves included. */
function reference(box: Box): Map<string, string> {
  const tally = tallied(box);
  const base = box.papers.length + box.invalid;
  const over = tally.filter((one) => one.votes * 2 > base);
  return new Map(
    tally.map((one) => {
      if (one.votes * 2 <= base) return [one.person, 'not-elected'];
      const above = over.filter((other) => other.votes > one.votes).length;
      const notBelow = over.filter((other) => other.votes >= one.votes).length;
      return [one.person, notBelow <= box.seats ? 'elected' : above < box.seats ? 'tied' : 'not-elected'];
    }),
  );
}

describe('any box of ballots', () => {
  it('gives what counting by hand gives', () =>
    fc.assert(
      fc.property(ballots, (box) => {
        const ours = new Map(verdict(box).results.map((one) => [one.person, one.outcome as string]));
        expect(ours).toEqual(reference(box));
      }),
      { numRuns: 3000 },
    ));
  it('gives the same in whatever order the ballots lie', () =>
    fc.assert(
      fc.property(
        ballots.chain((box) =>
          fc.tuple(fc.constant(box), fc.shuffledSubarray(box.papers, { minLength: box.papers.length })),
        ),
        ([box, papers]) => expect(verdict({ ...box, papers })).toEqual(verdict(box)),
      ),
    ));
  it('gives the same in whatever order the candidates are written', () =>
    fc.assert(
      fc.property(ballots, (box) => {
        const base = box.papers.length + box.invalid;
        const own = { seats: box.seats, majority: half, base };
        expect(elected({ ...own, votes: tallied(box).reverse() })).toEqual(elected({ ...own, votes: tallied(box) }));
      }),
    ));
  it('unseats nobody who gets one more mark', () =>
    fc.assert(
      fc.property(ballots, fc.nat({ max: 7 }), (box, place) => {
        const person = `p${place}`;
        const base = box.papers.length + box.invalid;
        const before = elected({ votes: tallied(box), seats: box.seats, majority: half, base });
        const more = tallied(box).map((one) => (one.person === person ? { ...one, votes: one.votes + 1 } : one));
        const after = elected({ votes: more, seats: box.seats, majority: half, base });
        const seated = (of: typeof before) =>
          of.results.some((one) => one.person === person && one.outcome === 'elected');
        expect(!seated(before) || seated(after)).toBe(true);
      }),
    ));
  it('never seats more people than there are seats, and accounts for each seat', () =>
    fc.assert(
      fc.property(ballots, (box) => {
        const { results, vacancies } = verdict(box);
        const seated = results.filter((one) => one.outcome === 'elected').length;
        expect(seated).toBeLessThanOrEqual(box.seats);
        expect(seated + vacancies).toBe(box.seats);
      }),
    ));
});
