import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyDatabase } from '../../apps/api/src/platform/database/test-database.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, type World } from '../support/world.js';
import { Load } from './load.js';
import { expectNothingLost, expectSameAnswers, rows, viewsCaughtUp } from './nothing-lost.js';
import { urlOfFolder } from './own-server.js';
import { mayMount, smallDisk } from './small-disk.js';

describe('a full disk', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let product: Product;
  let world: World;

  beforeAll(async () => {
    database = await emptyDatabase();
    product = await startProduct({ DATABASE_URL: database.url, SAMPLE: 'no' });
    world = await buildWorld(product);
  }, 120_000);

  afterAll(async () => {
    await product?.stop();
    await database?.drop();
  }, 60_000);

  it('of the database turns commands back with a sentence until there is room again', async () => {
    const load = new Load(world.root, world.top);
    await load.runs(40);
    // What PostgreSQL says when a table cannot grow.
    await rows(
      database.url,
      `create function no_room() returns trigger language plpgsql as $$ begin
         raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
       create trigger no_room before insert on event for each statement execute function no_room()`,
    );
    for (const end = Date.now() + 40_000; load.turned.length === 0 && Date.now() < end; ) await pause(100);
    await rows(database.url, 'drop trigger no_room on event; drop function no_room');
    await load.runs(40);
    await load.stop();
    expect(load.turned).toContainEqual({ status: 507, code: 'platform.disk-full', retryAfter: '30' });
    await expectNothingLost(database.url, load);
    await expectSameAnswers(load);
  }, 120_000);

  it('of the files turns a file back with a sentence, and keeps no half of it', async () => {
    const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, '%\n')]);
    const attach = (name: string, size: number) =>
      world.root.attaches(world.top, name, 'application/pdf', new Uint8Array(pdf(size)));
    // The kernel refuses what goes beyond, as a quota does.
    const limit = (bytes: string) =>
      execFileSync('prlimit', ['--pid', String(product.process.pid), `--fsize=${bytes}`]);
    limit('1000000:unlimited');
    try {
      await expect(attach('lon.pdf', 3_000_000)).rejects.toThrow(/file → 507 .*files\.disk-full/);
      expect(execFileSync('find', [`${product.dataDir}/files`, '-type', 'f']).toString()).toBe('');
    } finally {
      limit('unlimited:unlimited');
    }
    expect(await attach('lon.pdf', 3_000_000)).toMatchObject({ name: 'lon.pdf', size: 3_000_009 });
  }, 30_000);
});

// Skipped where no disk can be made (a container without rights): the two above stand for it there.
(mayMount() ? describe : describe.skip)('a data folder on a disk that fills up', () => {
  it('stops taking commands, says so, and goes on with everything it had acknowledged once there is room', async () => {
    const disk = smallDisk(260);
    let product: Product | undefined;
    try {
      product = await startProduct({ DATABASE_URL: '', DATA_DIR: disk.dir, SAMPLE: 'no' });
      const { root, top } = await buildWorld(product);
      const load = new Load(root, top, 12);
      await load.runs(100);
      disk.fill();
      for (const end = Date.now() + 60_000; load.turned.length === 0 && Date.now() < end; ) await pause(100);
      disk.free();
      await load.runs(50);
      await load.stop();
      expect(load.turned.length).toBeGreaterThan(0);
      await expectNothingLost(urlOfFolder(disk.dir), load);
      await expectSameAnswers(load);
      await viewsCaughtUp(urlOfFolder(disk.dir));
    } finally {
      await product?.stop();
      disk.remove();
    }
  }, 240_000);
});
