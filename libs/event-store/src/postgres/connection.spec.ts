import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { ask, askOver } from './connection.js';

type Answer = (error: Error | undefined, result?: { rows: unknown[][] }) => void;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a question to the database', () => {
  it('is answered by its rows, and then waits for nothing', async () => {
    const { client, answer } = silent();
    const asked = ask(client, { text: 'select 1' });
    answer(undefined, { rows: [['1']] });
    expect(await asked).toEqual([['1']]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is given up when no answer comes', async () => {
    const asked = ask(silent().client, { text: 'select 1' });
    jest.advanceTimersByTime(12_000);
    await expect(asked).rejects.toThrow('does not answer');
  });
});

describe('a connection of the pool', () => {
  const refused = Object.assign(new pg.DatabaseError('no such table', 0, 'error'), { severity: 'ERROR' });
  it.each([
    ['goes back when the question was answered', undefined, false],
    ['goes back when the server refused', refused, false],
    ['does not go back when it broke', new Error('connection terminated'), true],
  ])('%s', async (_, error, isLeft) => {
    const { client, answer } = silent();
    const release = jest.fn();
    const pool = { connect: async () => Object.assign(client, { release }) } as unknown as pg.Pool;
    const asked = askOver(pool, { text: 'select 1' }).catch(() => []);
    await Promise.resolve();
    await Promise.resolve();
    answer(error, { rows: [] });
    await asked;
    expect(release).toHaveBeenCalledWith(isLeft);
  });
});

/** A client that answers only when it is told to. */
function silent() {
  let told: Answer = () => {};
  const client = { query: (_: unknown, callback: Answer) => (told = callback) } as unknown as pg.ClientBase;
  return { client, answer: (...given: Parameters<Answer>) => told(...given) };
}
