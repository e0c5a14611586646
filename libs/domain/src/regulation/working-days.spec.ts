import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, addWorkingDays, dayOf } from './working-days.js';

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('working days', () => {
  it('asks for recognition of a session of 11 November 2025 by 25 November', () =>
    expect(addWorkingDays('2025-11-11', 10)).toBe('2025-11-25'));
  it('asks for recognition of a session of 2 March 2023 by 16 March', () =>
    expect(addWorkingDays('2023-03-02', 10)).toBe('2023-03-16'));
  it('goes from a Friday to the Monday', () => expect(addWorkingDays('2023-03-03', 1)).toBe('2023-03-06'));

  it('never ends on a weekend, and adds up', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (day, a, b) => {
        expect([0, 6]).not.toContain(weekday(addWorkingDays(day, a)));
        expect(addWorkingDays(addWorkingDays(day, a), b)).toBe(addWorkingDays(day, a + b));
      }),
    ));
});

describe('calendar days', () => {
  it('agrees with the calendar of the platform', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5_000, max: 5_000 }), (day, n) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, n)).toBe(expected);
      }),
    ));

  it.each([
    ['2023-03-02', 6, '2023-09-02'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-12-31', 12, '2023-12-31'],
  ])('counts from %s %i months to %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it.each([
    ['2023-03-02T01:00:00.000Z', '2023-03-02'],
    ['2023-03-01T17:00:00Z', '2023-03-02'],
    ['2023-03-01T16:59:59Z', '2023-03-01'],
    ['2023-03-02T00:30:00+07:00', '2023-03-02'],
    ['2022-12-31T20:00:00-05:00', '2023-01-01'],
  ])('puts %s on %s in Việt Nam', (at, day) => expect(dayOf(at)).toBe(day));
});
