import { describe, expect, it } from '@jest/globals';
import { isTooLong, lengthOf } from './too-long.js';

describe('a text that is counted', () => {
  it('counts as it is sent: composed, and without blank edges', () => {
    expect(lengthOf(' Đại hội \n'.normalize('NFD'))).toBe(7);
  });

  it('is too long with the first character more than is taken', () => {
    expect(isTooLong('ấ'.normalize('NFD').repeat(300), 300)).toBe(false);
    expect(isTooLong('a'.repeat(301), 300)).toBe(true);
  });
});
