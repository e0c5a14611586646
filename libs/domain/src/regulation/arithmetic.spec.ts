import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atLeast, atMost, bracket, moreThan } from './arithmetic.js';
import type { Ratio } from './rule-set.js';

const twoThirds: Ratio = { of: [2, 3] };
const half: Ratio = { of: [1, 2] };
const third: Ratio = { of: [1, 3] };

const ratio = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .filter(([numerator, denominator]) => numerator <= denominator)
  .map(([numerator, denominator]): Ratio => ({ of: [numerator, denominator] }));
const people = fc.integer({ min: 0, max: 1_000_000 });

describe('the arithmetic of shares', () => {
  it.each([
    [98, 66],
    [32, 22],
    [135, 90],
    [117, 78],
  ])('two thirds of %i are at least %i', (n, needed) => expect(atLeast(twoThirds, n)).toBe(needed));

  it.each([
    [98, 50],
    [32, 17],
    [99, 50],
  ])('more than half of %i are %i', (n, needed) => expect(moreThan(half, n)).toBe(needed));

  it('keeps guests within 15 % of 98: 14', () => expect(atMost({ of: [15, 100] }, 98)).toBe(14));
  it('keeps a standing committee within a third of 11: 3', () => expect(atMost(third, 11)).toBe(3));

  it('finds the least number that reaches a share', () =>
    fc.assert(
      fc.property(ratio, people, (share, n) => {
        const [numerator, denominator] = share.of;
        const needed = atLeast(share, n);
        expect(needed * denominator).toBeGreaterThanOrEqual(numerator * n);
        expect((needed - 1) * denominator).toBeLessThan(numerator * n);
      }),
    ));

  it('finds the least number above a share: exactly half is not a majority', () =>
    fc.assert(
      fc.property(ratio, people, (share, n) => {
        const [numerator, denominator] = share.of;
        const needed = moreThan(share, n);
        expect(needed * denominator).toBeGreaterThan(numerator * n);
        expect((needed - 1) * denominator).toBeLessThanOrEqual(numerator * n);
      }),
    ));

  it('finds the greatest number within a share', () =>
    fc.assert(
      fc.property(ratio, people, (share, n) => {
        const [numerator, denominator] = share.of;
        const allowed = atMost(share, n);
        expect(allowed * denominator).toBeLessThanOrEqual(numerator * n);
        expect((allowed + 1) * denominator).toBeGreaterThan(numerator * n);
      }),
    ));
});

describe('a table of steps', () => {
  const table = [
    { from: 200, value: 150 },
    { from: 5_000, value: 200 },
  ];

  it.each([
    [200, 150],
    [4_999, 150],
    [5_000, 200],
    [90_000, 200],
  ])('gives for %i members %i', (members, value) => expect(bracket(table, members)).toBe(value));

  it('gives nothing below its first step', () => expect(bracket(table, 199)).toBeNull());
  it('gives nothing for an unknown number', () => expect(bracket(table, null)).toBeNull());
});
