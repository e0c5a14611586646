import { describe, expect, it } from '@jest/globals';
import { actor } from '#decider/testing';
import { isDirectUpper } from './index.js';

const officer = (unit: string) => actor({ role: 'upper_officer', unit });

describe('the direct upper union', () => {
  it('acts by its own officers', () => expect(isDirectUpper(officer('upper-1'), 'upper-1')).toBe(true));
  it('is not the union above it, nor the unit itself', () => {
    expect(isDirectUpper(officer('top-1'), 'upper-1')).toBe(false);
    expect(isDirectUpper(actor({ role: 'branch_chair', unit: 'upper-1' }), 'upper-1')).toBe(false);
  });
  it('cannot be told while nobody has named it', () => expect(isDirectUpper(officer('top-1'), null)).toBeNull());
});
