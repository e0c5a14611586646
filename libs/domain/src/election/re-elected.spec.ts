import { describe, expect, it } from '@jest/globals';
import { isReElected } from './re-elected.js';

describe('a chair who is re-elected (F19)', () => {
  it('is the one who was chair before', () => {
    expect(isReElected('chair', 'lan', 'lan')).toBe(true);
    expect(isReElected('chair', 'lan', 'minh')).toBe(false);
  });
  it('cannot be told while either is unknown', () => {
    expect(isReElected('chair', null, 'lan')).toBeNull();
    expect(isReElected('chair', 'lan', null)).toBeNull();
  });
  it('is asked of a chair only', () => expect(isReElected('executive_committee', 'lan', 'lan')).toBeNull());
});
