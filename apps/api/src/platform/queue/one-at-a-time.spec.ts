import { describe, expect, it } from '@jest/globals';
import { OneAtATime } from './one-at-a-time.js';

describe('one at a time', () => {
  it('runs once more for any number of calls during a run', async () => {
    const gates: (() => void)[] = [];
    const one = new OneAtATime(() => new Promise((resolve) => gates.push(resolve)), shouldNotFail);
    const all = [one.run(), one.run(), one.run()];
    gates[0]?.();
    await new Promise(setImmediate);
    gates[1]?.();
    await Promise.all(all);
    expect(gates).toHaveLength(2);
  });

  it('tells of a failure and is ready again', async () => {
    const told: unknown[] = [];
    let runs = 0;
    const one = new OneAtATime(
      async () => {
        runs += 1;
        if (runs === 1) throw new Error('away');
      },
      (error) => told.push(error),
    );
    await one.run();
    await one.run();
    expect(runs).toBe(2);
    expect(told).toEqual([new Error('away')]);
  });
});

function shouldNotFail(error: unknown): never {
  throw error;
}
