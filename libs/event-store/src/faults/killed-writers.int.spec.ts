import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '../postgres/postgres-event-store.js';
import { testDatabase } from '../postgres/test-database.js';
import { chance } from './chance.js';
import { type Acknowledged, expectSound } from './soundness.js';
import type { WriterTask } from './writer.js';

const WRITERS = 3;
const LANES = 4;
const MILLISECONDS = 6_000;
const luck = chance(process.env['FAULT_SEED'] === undefined ? undefined : Number(process.env['FAULT_SEED']));

describe('writers in several processes that are killed at random', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let store: PostgresEventStore;
  const writers: (ChildProcess | undefined)[] = [];
  const acknowledged: Acknowledged[] = [];
  const next = new Map<string, number>();
  const streams = Array.from({ length: 8 }, () => `task-${randomUUID()}`);
  const units = Array.from({ length: 3 }, () => randomUUID());

  beforeAll(async () => {
    database = await testDatabase();
    store = new PostgresEventStore({ url: database.url, keyEncryptionKey: Buffer.alloc(32, 7) });
  }, 30_000);
  afterAll(async () => {
    for (const writer of writers) writer?.kill('SIGKILL');
    await store.close();
    await database.drop();
  });

  it(`lose, double and skip nothing (FAULT_SEED=${luck.seed})`, async () => {
    for (let nth = 0; nth < WRITERS; nth++) start(nth);
    let kills = 0;
    for (const end = Date.now() + MILLISECONDS; Date.now() < end; kills++) {
      await delay(250 + luck.below(500));
      const nth = luck.below(WRITERS);
      await killed(nth);
      start(nth);
    }
    for (let nth = 0; nth < WRITERS; nth++) await killed(nth);

    const applied = await expectSound(store, acknowledged);
    expect(kills).toBeGreaterThan(5);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(new Set(acknowledged.map(({ key }) => key)).size).toBe(acknowledged.length);
    // What was written without its writer living to say so is at most what was in flight when it died.
    expect(applied - acknowledged.length).toBeGreaterThanOrEqual(0);
    expect(applied - acknowledged.length).toBeLessThanOrEqual(WRITERS * LANES);
  }, 40_000);

  function start(nth: number): void {
    const lanes = Array.from({ length: LANES }, (_, lane) => {
      const name = `${nth}/${lane}`;
      return { name, next: next.get(name) ?? 1 };
    });
    const writer = fork(join(import.meta.dirname, 'writer.js'), {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    writers[nth] = writer;
    writer.on('message', (done: Acknowledged) => {
      const [name, number] = done.key.split(':') as [string, string];
      acknowledged.push(done);
      next.set(name, Number(number) + 1);
    });
    writer.send({ url: database.url, seed: luck.below(2 ** 31), streams, units, lanes } satisfies WriterTask);
  }

  async function killed(nth: number): Promise<void> {
    const writer = writers[nth];
    if (!writer || writer.exitCode !== null) throw new Error(`writer ${nth} ended by itself with ${writer?.exitCode}`);
    const gone = once(writer, 'close');
    writer.kill('SIGKILL');
    await gone;
  }
});
