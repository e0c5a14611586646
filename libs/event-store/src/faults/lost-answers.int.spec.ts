import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Append, StoreUnavailable } from '../event-store.js';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { testDatabase } from '../postgres/test-database.js';
import { chance } from './chance.js';
import { type Fault, type Proxy, proxyTo } from './proxy.js';
import { type Acknowledged, expectSound } from './soundness.js';

const keyEncryptionKey = Buffer.alloc(32, 7);
const unit = randomUUID();
const luck = chance(process.env['FAULT_SEED'] === undefined ? undefined : Number(process.env['FAULT_SEED']));

describe('an append whose answer is lost on the way', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let proxy: Proxy;
  let store: PostgresEventStore;
  let impatient: PostgresEventStore;
  let direct: PostgresEventStore;
  const acknowledged: Acknowledged[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    proxy = await proxyTo(database.url);
    store = new PostgresEventStore({ url: proxy.url, keyEncryptionKey });
    impatient = new PostgresEventStore({ url: proxy.url, keyEncryptionKey, patience: 0 });
    direct = new PostgresEventStore({ url: database.url, keyEncryptionKey });
  }, 30_000);
  afterAll(async () => {
    await store.close();
    await impatient.close();
    await direct.close();
    await proxy.close();
    await database.drop();
  });

  it.each([true, false])('is looked up before anything is answered (with a key: %s)', async (withKey) => {
    const append = anAppend(withKey);
    const before = await direct.head();
    proxy.strikeNext('answer lost');
    const done = await store.append(append);
    // Nobody was told of it before: it is no repetition, whatever stands there already.
    expect(done).toMatchObject({ version: 2, position: before + 2, repeated: false });
    expect(await direct.head()).toBe(before + 2);
    remember(append, done);
  });

  it('is still a repetition when it was acknowledged before', async () => {
    const append = anAppend(true);
    const done = await store.append(append);
    remember(append, done);
    const later = { ...append, meta: { ...append.meta, at: '2026-11-22T08:00:00.000Z' } };
    proxy.strikeNext('answer lost');
    expect(await store.append(later)).toEqual({ ...done, repeated: true });
  });

  it('is called uncertain, and does not apply twice when asked again under its key', async () => {
    const append = anAppend(true);
    const before = await direct.head();
    proxy.strikeNext('answer lost');
    const failure = await impatient.append(append).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(failure).toMatchObject({ uncertain: true });
    expect(await direct.head()).toBe(before + 2);
    const done = await impatient.append(append);
    expect(done).toMatchObject({ version: 2, position: before + 2, repeated: true });
    expect(await direct.head()).toBe(before + 2);
    remember(append, done);
  });

  it('without a key is not mistaken for that of somebody who was faster', async () => {
    const append = anAppend(false);
    const faster = { ...anAppend(false), stream: append.stream };
    remember(faster, await direct.append(faster));
    proxy.strikeNext('request lost');
    await expect(store.append(append)).rejects.toMatchObject({ name: 'VersionConflict', actual: 2 });
  });

  it(`is applied once, whatever is cut and when (FAULT_SEED=${luck.seed})`, async () => {
    for (let round = 0; round < 60; round++) {
      proxy.strikeNext(luck.oneOf<Fault | undefined>(['answer lost', 'request lost', undefined]));
      const asked = Array.from({ length: 1 + luck.below(6) }, () => anAppend(luck.below(2) === 0));
      const done = await Promise.all(asked.map((append) => store.append(append)));
      for (const [at, answer] of done.entries()) remember(asked[at] as Append, answer);
    }
    proxy.strikeNext(undefined);
    expect(proxy.struck['answer lost']).toBeGreaterThan(5);
    expect(proxy.struck['request lost']).toBeGreaterThan(5);
    expect(await expectSound(direct, acknowledged)).toBe(acknowledged.length);
  }, 40_000);

  function remember(append: Append, { version, position }: { version: number; position: number }): void {
    const { key } = (append.events[0] as { data: { key: string } }).data;
    acknowledged.push({ key, stream: append.stream, version, position });
  }
});

function anAppend(withKey: boolean): Append {
  const key = randomUUID();
  const by = { account: 'writer', role: 'officer', unit, capacity: 'writer' };
  return {
    stream: `task-${randomUUID()}`,
    expected: 0,
    unit,
    events: [1, 2].map((nth) => ({ type: 'Written', data: { key, nth, of: 2 } })),
    meta: { command: 'task.write', at: '2026-11-22T07:00:00.000Z', by, source: null },
    ...(withKey ? { key, fingerprint: key } : {}),
  };
}
