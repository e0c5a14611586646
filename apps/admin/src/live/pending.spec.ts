import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createPending } from './pending.js';

describe('news that is waiting', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }));
  afterEach(() => void jest.useRealTimers());

  it('goes together once it is quiet', () => {
    const flushed: string[][] = [];
    const pending = createPending((names) => flushed.push([...names]), 400, 2_000);
    for (const name of ['tasks', 'people', 'tasks']) pending.add(name);
    jest.advanceTimersByTime(399);
    expect(flushed).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(flushed).toEqual([['tasks', 'people']]);
  });

  it('does not wait for ever while more keeps coming', () => {
    const flushed: string[][] = [];
    const pending = createPending((names) => flushed.push([...names]), 400, 1_000);
    for (let step = 0; step < 6; step += 1) {
      pending.add('tasks');
      jest.advanceTimersByTime(300);
    }
    expect(flushed).toEqual([['tasks']]);
  });

  it('goes nowhere once nobody looks', () => {
    const flushed: string[][] = [];
    const pending = createPending((names) => flushed.push([...names]), 400, 1_000);
    pending.add('tasks');
    pending.clear();
    jest.advanceTimersByTime(5_000);
    expect(flushed).toEqual([]);
  });
});
