import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { type Append, StoreBusy, StoreUnavailable } from '../event-store.js';
import { type Written, written } from '../written.js';
import { Coalescer } from './coalescer.js';

describe('the coalescer', () => {
  it('sends a lone append by itself', async () => {
    const { coalescer, batches } = counting();
    await coalescer.append(anAppend());
    expect(batches.map(({ length }) => length)).toEqual([1]);
  });

  it('sends what arrives meanwhile together, at most 256 at a time', async () => {
    const { coalescer, batches } = counting();
    await Promise.all(Array.from({ length: 600 }, () => coalescer.append(anAppend())));
    expect(batches.map(({ length }) => length)).toEqual([256, 256, 88]);
  });

  it('sends at most about a megabyte at a time, and a greater append by itself', async () => {
    const { coalescer, batches } = counting();
    const sizes = [400_000, 400_000, 400_000, 1_500_000, 10];
    await Promise.all(sizes.map((size) => coalescer.append(anAppend({ text: 'x'.repeat(size) }))));
    expect(batches.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  });

  it('sends appends to one stream, or under one key, one after another', async () => {
    const { coalescer, batches } = counting();
    const [first, second, third] = [anAppend(), anAppend(), anAppend()];
    const sameStream = { ...second, append: { ...second.append, stream: first.append.stream } };
    const sameKey = { ...third, append: { ...third.append, key: first.append.key } };
    const appends = [first, sameStream, sameKey, anAppend()];
    await Promise.all(appends.map((append) => coalescer.append(append)));
    expect(batches.map((batch) => batch.map((append) => appends.indexOf(append)))).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('has two batches on their way at most, and never one stream or key in both', async () => {
    const { coalescer, batches, answer } = heldBack();
    const [first, second, third] = [anAppend(), anAppend(), anAppend()];
    const [fourth, fifth] = [anAppend(), anAppend()];
    const sameStream = { ...second, append: { ...second.append, stream: first.append.stream } };
    const sameKey = { ...third, append: { ...third.append, key: first.append.key } };
    const done: Promise<unknown>[] = [];
    for (const append of [first, sameStream, sameKey, fourth, fifth]) {
      done.push(coalescer.append(append));
      await settled();
    }
    expect(batches).toEqual([[first], [fourth]]);
    answer();
    await settled();
    expect(batches).toEqual([[first], [fourth], [sameStream, sameKey, fifth]]);
    answer();
    answer();
    await Promise.all(done);
  });

  it('gives each its own answer', async () => {
    const { coalescer } = counting((append) => (append.expected === 1 ? new Error('lost') : undefined));
    const outcomes = await Promise.allSettled([0, 1, 0].map((at) => coalescer.append(anAppend({}, at))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('turns away what would wait too long, and everybody who waits when the store stays away', async () => {
    const refused = new Coalescer(() => Promise.reject(new StoreUnavailable(true)), 300);
    const outcomes = await Promise.allSettled(Array.from({ length: 301 }, () => refused.append(anAppend())));
    const reasons = outcomes.map((outcome) => (outcome as PromiseRejectedResult).reason as Error);
    expect(reasons[300]).toBeInstanceOf(StoreBusy);
    expect(reasons[0]).toMatchObject({ name: 'StoreUnavailable', uncertain: true });
    expect(reasons[299]).toMatchObject({ name: 'StoreUnavailable', uncertain: false });
    await refused.drained();
  });
});

function counting(refuse: (append: Append) => Error | undefined = () => undefined) {
  const batches: (readonly Written[])[] = [];
  const coalescer = new Coalescer(async (batch) => {
    batches.push(batch);
    return batch.map(
      ({ append }) => refuse(append) ?? { stream: append.stream, version: 1, position: 1, repeated: false },
    );
  }, 10_000);
  return { coalescer, batches };
}

/** Batches that come back one by one, the oldest first, when they are told to. */
function heldBack() {
  const batches: (readonly Written[])[] = [];
  const waiting: (() => void)[] = [];
  const coalescer = new Coalescer(async (batch) => {
    batches.push(batch);
    await new Promise<void>((resolve) => waiting.push(resolve));
    return batch.map(({ append }) => ({ stream: append.stream, version: 1, position: 1, repeated: false }));
  }, 10_000);
  return { coalescer, batches, answer: () => waiting.shift()?.() };
}

/** Long enough for the coalescer to have sent whatever it will. */
const settled = () => setTimeout(20);

function anAppend(data: object = {}, expected = 0): Written {
  const unit = randomUUID();
  return written({
    stream: `task-${randomUUID()}`,
    expected,
    unit,
    events: [{ type: 'Written', data }],
    meta: {
      command: 'task.write',
      at: '2026-11-22T07:00:00.000Z',
      by: { account: 'a', role: 'officer', unit, capacity: 'chair' },
      source: null,
    },
    key: randomUUID(),
  });
}
