import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('turns', () => {
  it('let a few go on at once, the next wait, and turn the others away', async () => {
    const turns = new Turns(2, 3);
    let underWay = 0;
    let most = 0;
    const ends: (() => void)[] = [];
    const work = async () => {
      most = Math.max(most, ++underWay);
      await new Promise<void>((end) => ends.push(end));
      underWay -= 1;
    };
    const taken = Array.from({ length: 5 }, () => turns.take(work));
    await expect(turns.take(work)).rejects.toMatchObject({ status: 503, code: 'platform.busy' });
    for (let n = 0; n < 5; n += 1) {
      ends.shift()?.();
      await new Promise((tick) => setImmediate(tick));
    }
    await Promise.all(taken);
    expect([most, underWay]).toEqual([2, 0]);
    expect(() => turns.refuseWhenFull()).not.toThrow();
  });

  it('go on after work that failed', async () => {
    const turns = new Turns(1, 1);
    await expect(turns.take(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.take(() => Promise.resolve('done'))).toBe('done');
  });
});
