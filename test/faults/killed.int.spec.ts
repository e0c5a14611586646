import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, type Product, startProduct } from '../support/product.js';
import { buildWorld, type World } from '../support/world.js';
import { Load } from './load.js';
import { expectNothingLost, expectSameAnswers, viewsCaughtUp } from './nothing-lost.js';
import { urlOfFolder } from './own-server.js';
import { end } from './running.js';

let folder: string;
let settings: Record<string, string>;
let product: Product;
let world: World;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ky-yeu-killed-'));
  settings = { DATABASE_URL: '', DATA_DIR: folder, PORT: String(await freePort()), SAMPLE: 'no' };
  product = await startProduct(settings);
  world = await buildWorld(product);
}, 120_000);

afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('the product with a database of its own', () => {
  it('killed in the middle of work, loses nothing that it has acknowledged', async () => {
    const load = new Load(world.root, world.top);
    for (let turn = 0; turn < 3; turn += 1) {
      await load.runs(40);
      await end(product.process, 'SIGKILL');
      product = await startProduct(settings);
    }
    await load.runs(40);
    await load.stop();
    expect(load.broken).toBeGreaterThan(0);
    await expectNothingLost(urlOfFolder(folder), load);
    await expectSameAnswers(load);
    await viewsCaughtUp(urlOfFolder(folder));
  }, 180_000);

  it('asked to stop in the middle of work, answers what is under way within ten seconds and loses nothing', async () => {
    const load = new Load(world.root, world.top, 12);
    await load.runs(60);
    const { code, took } = await end(product.process, 'SIGTERM');
    expect([code, took < 10_000]).toEqual([0, true]);
    expect(() => process.kill(Number(product.process.pid), 0)).toThrow('ESRCH');
    product = await startProduct(settings);
    await load.runs(20);
    await load.stop();
    // Nobody was cut off who had been let in, and nobody was told a lie: there is no more after the last answer.
    expect(load.turned).toEqual([]);
    await expectNothingLost(urlOfFolder(folder), load);
    await expectSameAnswers(load);
  }, 120_000);
});
