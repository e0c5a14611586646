import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { InTurn } from './in-turn.js';

describe('work in turn', () => {
  it('of one name runs one after the other, in the order it came', async () => {
    const turn = new InTurn();
    const seen: string[] = [];
    const work = (n: number, ms: number) =>
      turn.while('a', async () => {
        seen.push(`${n} begins`);
        await pause(ms);
        seen.push(`${n} ends`);
      });
    await Promise.all([work(1, 20), work(2, 0), work(3, 5)]);
    expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  it('of another name does not wait', async () => {
    const turn = new InTurn();
    let free = () => {};
    const held = turn.while('a', () => new Promise<void>((done) => (free = done)));
    expect(await turn.while('b', async () => 'done')).toBe('done');
    free();
    await held;
  });

  it('goes on after work that failed, and forgets a name that nobody waits for', async () => {
    const turn = new InTurn();
    const failing = turn.while('a', () => Promise.reject(new Error('broken')));
    const next = turn.while('a', async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
    expect(turn.names).toBe(0);
  });
});
