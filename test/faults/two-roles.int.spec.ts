import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase } from '../../apps/api/src/platform/database/test-database.js';
import { removeQueue } from '../../apps/api/src/platform/queue/test-queue.js';
import { Client, eventually } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld } from '../support/world.js';
import { Load } from './load.js';
import { expectNothingLost, expectSameAnswers, viewsCaughtUp } from './nothing-lost.js';
import { end } from './running.js';

const redis = process.env['TEST_REDIS_URL'];

describe('an API and a worker as two processes, with the queue on PostgreSQL', () => {
  twoRoles('');
});
(redis ? describe : describe.skip)('an API and a worker as two processes, with the queue on Redis', () => {
  twoRoles(redis as string);
});

function twoRoles(REDIS_URL: string): void {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  let worker: Product;
  let api: Product;
  const start = (ROLE: string) =>
    startProduct({ ROLE, REDIS_URL, DATABASE_URL: database.url, DATA_DIR: folder, SAMPLE: 'no' });

  beforeAll(async () => {
    database = await emptyDatabase();
    folder = mkdtempSync(join(tmpdir(), 'ky-yeu-roles-'));
    worker = await start('worker');
    api = await start('api');
  }, 120_000);

  afterAll(async () => {
    await api?.stop();
    await worker?.stop();
    if (REDIS_URL) await removeQueue(REDIS_URL, database.url);
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('work as one, and go on when the worker is killed in the middle of it', async () => {
    // The worker was the first to start: it opened the first account.
    const world = await buildWorld({ ...api, accounts: worker.accounts });
    const load = new Load(world.root, world.top);
    await load.runs(60);
    await end(worker.process, 'SIGKILL');
    await load.runs(60);
    worker = await start('worker');
    expect(worker.accounts).toEqual([]);
    await load.runs(60);
    await load.stop();
    expect(load.sum()).toMatchObject({ turned: 0, broken: 0, unexpected: [] });
    await expectNothingLost(database.url, load);
    await expectSameAnswers(load);
    await viewsCaughtUp(database.url);
    const seen = await world.root.lists('tasks', {}, { limit: 500 });
    expect(seen).toHaveLength(load.acknowledged.size);
  }, 120_000);

  it('tell by role what has to answer', async () => {
    const parts = async ({ url }: Product) => {
      const { body } = await eventually(
        () => new Client(url).call('GET', '/health/ready'),
        ({ status }) => status === 200,
      );
      return Object.keys((body as { parts: object }).parts).sort();
    };
    expect(await parts(api)).toEqual(['database', 'event-store', 'queue']);
    expect(await parts(worker)).toEqual(['database', 'event-store', 'followers', 'queue']);
  }, 30_000);
}
