import { describe, expect, it } from '@jest/globals';
import { daysLater, workingDaysBetween } from './working-days.js';

describe('working days', () => {
  it('leave out the weekend', () => expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1));
  it('are ten in two weeks', () => expect(workingDaysBetween('2026-11-16', '2026-11-30')).toBe(10));
  it('are none on the day itself', () => expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0));
  it('are counted backwards when the day is past', () =>
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(-1));
  it('cross the end of a year', () => expect(daysLater('2026-12-31', 1)).toBe('2027-01-01'));
});
