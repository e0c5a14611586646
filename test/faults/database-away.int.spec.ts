import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, type World } from '../support/world.js';
import { Load } from './load.js';
import { expectNothingLost, expectSameAnswers, expectViewsAsReplayed, rows, viewsCaughtUp } from './nothing-lost.js';
import { type OwnServer, ownServer } from './own-server.js';

let server: OwnServer;
let product: Product;
let world: World;
let load: Load;

beforeAll(async () => {
  server = await ownServer();
  product = await startProduct({ DATABASE_URL: server.url, SAMPLE: 'no' });
  world = await buildWorld(product);
}, 120_000);

beforeEach(() => {
  load = new Load(world.root, world.top);
});

afterEach(() => load.stop({ finish: false }), 30_000);

afterAll(async () => {
  await product?.stop();
  await server?.stop();
}, 60_000);

describe('a database that goes away and comes back', () => {
  it('killed in the middle of work, again and again', async () => {
    await load.runs(50);
    const seen = await watchHealth(product.url);
    const kills = await killFor(8_000);
    await pause(500);
    await load.runs(50);
    await load.stop();
    expect(kills).toBeGreaterThan(1);
    expect(load.turned.length).toBeGreaterThan(0);
    expect(await seen.end()).toEqual(['ready', 'not-ready', 'ready']);
    await expectNothingLost(server.url, load);
    await expectSameAnswers(load);
  }, 120_000);

  it('or only cuts every connection', async () => {
    await load.runs(50);
    let cut = 0;
    for (let turn = 0; turn < 15; turn += 1) {
      const found = await rows<{ pid: number }>(
        server.url,
        `select pg_terminate_backend(pid), pid from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      );
      cut += found.length;
      await pause(150);
    }
    await load.runs(50);
    await load.stop();
    expect(cut).toBeGreaterThan(30);
    await expectNothingLost(server.url, load);
    await expectSameAnswers(load);
    await viewsCaughtUp(server.url);
  }, 120_000);

  it('leaves views that say what a replay from nothing says', async () => {
    await load.runs(20);
    await load.stop();
    await viewsCaughtUp(server.url);
    await product.stop();
    await expectViewsAsReplayed(server.url, { SAMPLE: 'no' });
  }, 120_000);
});

/** Kills the server whenever it is there, for so long. */
async function killFor(milliseconds: number): Promise<number> {
  let kills = 0;
  for (const end = Date.now() + milliseconds; Date.now() < end; await pause(300)) if (server.kill()) kills += 1;
  return kills;
}

/** What `/health/ready` says one after the other, once for as long as it says the same. */
async function watchHealth(url: string): Promise<{ end(): Promise<string[]> }> {
  const client = new Client(url);
  const ask = async () => ((await client.call('GET', '/health/ready')).body as { status: string }).status;
  const said = [await ask()];
  let watching = true;
  const watch = (async () => {
    for (; watching || said.at(-1) !== 'ready'; await pause(100)) {
      const status = await ask();
      if (said.at(-1) !== status) said.push(status);
    }
  })();
  return {
    async end() {
      watching = false;
      await watch;
      // The server came up between two kills now and then: what counts is how it begins and ends.
      const red = said.includes('not-ready') ? ['not-ready'] : [];
      return [said[0] ?? '', ...red, said.at(-1) ?? ''];
    },
  };
}
