import { describe, expect, it } from '@jest/globals';
import { type Failures, loginDelay } from './login-delay.js';

const now = 10_000_000;
const none: Failures = {
  fromHere: 0,
  lastFromHere: 0,
  thisHour: 0,
  firstThisHour: 0,
  fromAddress: 0,
  firstFromAddress: 0,
};
const minutes = (count: number) => count * 60_000;

describe('the wait before the next try to sign in', () => {
  it('is none for the first five', () => {
    expect(loginDelay({ ...none, fromHere: 4, lastFromHere: now, thisHour: 4, firstThisHour: now }, now)).toBe(0);
  });

  it('doubles with each failure after the fifth', () => {
    const after = (fromHere: number) => loginDelay({ ...none, fromHere, lastFromHere: now }, now);
    expect([5, 6, 7, 8].map(after)).toEqual([30_000, 60_000, 120_000, 240_000]);
  });

  it('is never longer than a quarter of an hour', () => {
    expect(loginDelay({ ...none, fromHere: 60, lastFromHere: now }, now)).toBe(minutes(15));
  });

  it('passes with time', () => {
    expect(loginDelay({ ...none, fromHere: 5, lastFromHere: now - 29_999 }, now)).toBe(1);
    expect(loginDelay({ ...none, fromHere: 5, lastFromHere: now - 30_000 }, now)).toBe(0);
  });

  it('stops a name after a hundred failures in an hour from anywhere, until the oldest is an hour old', () => {
    const failures = { ...none, thisHour: 100, firstThisHour: now - minutes(50) };
    expect(loginDelay(failures, now)).toBe(minutes(10));
    expect(loginDelay({ ...failures, thisHour: 99 }, now)).toBe(0);
  });

  it('stops an address after a hundred failures in a quarter of an hour, until the oldest is a quarter old', () => {
    const failures = { ...none, fromAddress: 100, firstFromAddress: now - minutes(5) };
    expect(loginDelay(failures, now)).toBe(minutes(10));
    expect(loginDelay({ ...failures, fromAddress: 99 }, now)).toBe(0);
  });
});
