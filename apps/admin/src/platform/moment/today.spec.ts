import { describe, expect, it } from '@jest/globals';
import { dayAt, instantLookedAt, untilMidnight } from './today.js';

const now = Date.parse('2026-11-28T10:00:00Z');

describe('the instant that is looked at', () => {
  it('is now while no moment is', () => expect(instantLookedAt(undefined, undefined, now)).toBe(now));

  it('is the one that the address names', () => {
    const moment = '2023-03-02T01:00:00.000Z';
    expect(instantLookedAt(moment, undefined, now)).toBe(Date.parse(moment));
  });

  it('is, right after an event, when that was recorded, and nobody knows before that is read', () => {
    const recordedAt = '2023-03-14T02:30:00.000Z';
    expect(instantLookedAt('812', recordedAt, now)).toBe(Date.parse(recordedAt));
    expect(instantLookedAt('812', undefined, now)).toBeUndefined();
  });
});

describe('a day in Việt Nam', () => {
  it('begins at five in the afternoon of the day before in Greenwich', () => {
    expect(dayAt(Date.parse('2026-11-28T16:59:59Z'))).toBe('2026-11-28');
    expect(dayAt(Date.parse('2026-11-28T17:00:00Z'))).toBe('2026-11-29');
  });

  it('lasts until its midnight', () => {
    expect(untilMidnight(Date.parse('2026-11-28T16:59:00Z'))).toBe(60_000);
    expect(untilMidnight(Date.parse('2026-11-28T17:00:00Z'))).toBe(86_400_000);
  });
});
