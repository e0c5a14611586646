import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { review } from './review.js';
import { approved, approvedOn, hashA, returned, skipped, submitted, wanted } from './review.past.js';
import { approvedHashOf } from './standing.js';

const hashOf = (...past: Parameters<typeof review.evolve>[1][]) => approvedHashOf(fold(review, past));

describe('the content both sides approved', () => {
  it('is known once both have approved it', () =>
    expect(hashOf(submitted('party'), approved('party'), submitted('upper', 3), approved('upper', 4))).toBe(hashA));
  it('is known with one approval where there is no Party organisation', () =>
    expect(hashOf(skipped, submitted('upper', 2), approved('upper', 3))).toBe(hashA));
  it('is not known before', () => {
    expect(hashOf()).toBeNull();
    expect(hashOf(skipped)).toBeNull();
    expect(hashOf(submitted('party'), approved('party'))).toBeNull();
    expect(hashOf(submitted('party'), returned, submitted('upper', 3), approved('upper', 4))).toBeNull();
    expect(hashOf(submitted('party'), approvedOn(wanted), submitted('upper', 3), approved('upper', 4))).toBeNull();
  });
});
