import { describe, expect, it } from '@jest/globals';
import { type ChairTime, previousChair } from './previous-chair.js';

const time = (of: Partial<ChairTime>): ChairTime => ({
  person: 'lan',
  from: '2018-01-01',
  congress: null,
  left: false,
  ...of,
});

describe('who was chair before (F19)', () => {
  it('is whoever has not left', () =>
    expect(previousChair([time({ person: 'minh', left: true, from: '2020-01-01' }), time({})], 'now')).toBe('lan'));
  it('is the latest of those who have left', () =>
    expect(previousChair([time({ left: true }), time({ person: 'minh', left: true, from: '2020-01-01' })], 'now')).toBe(
      'minh',
    ));
  it('is nobody whom this congress brings in', () =>
    expect(previousChair([time({ congress: 'now' })], 'now')).toBeNull());
});
