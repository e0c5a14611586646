import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';

const given = process.env['TEST_DATABASE_URL'] as string;
const redis = process.env['TEST_REDIS_URL'];
const beside = `${new URL(given).pathname.slice(1)}_beside`;
const maker = pathToFileURL(join(import.meta.dirname, '../../../tools/run/test-servers.mjs')).href;

/** The servers of a run that is given these, until it is told to end. */
async function aRun(settings: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { once } from 'node:events';
       import { startServers } from ${JSON.stringify(maker)};
       const { env, stop } = await startServers({ folder: '', redis: '' });
       console.log(JSON.stringify(env));
       process.stdin.resume();
       await once(process.stdin, 'end');
       await stop();`,
    ],
    { env: { PATH: process.env['PATH'], ...settings }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const exit = once(child, 'close');
  const said = await Promise.race([once(child.stdout, 'data'), exit]);
  return {
    env: Buffer.isBuffer(said[0]) ? (JSON.parse(said[0].toString()) as Record<string, string>) : {},
    complained: () => complained,
    async end(): Promise<unknown> {
      child.stdin.end();
      return (await exit)[0];
    },
  };
}

async function ask(sql: string): Promise<{ datname: string }[]> {
  const client = new pg.Client({ connectionString: given });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const databases = async () => (await ask('select datname from pg_database')).map(({ datname }) => datname);

describe('tests that are given the servers of somebody else', () => {
  afterAll(() => ask(`drop database if exists ${beside} with (force)`));

  it('keep to databases of their own there, and leave none behind', async () => {
    await ask(`create database ${beside}`);
    const run = await aRun({ DATABASE_URL: given });
    const own = new URL(run.env['TEST_DATABASE_URL'] as string).pathname.slice(1);
    expect(own).toMatch(/^ky_yeu_test_[\da-f]{8}$/);
    expect(own).not.toBe(new URL(given).pathname.slice(1));
    await ask(`create database ${own}_left`);
    expect(await databases()).toEqual(expect.arrayContaining([own, `${own}_left`, beside]));
    expect(await run.end()).toBe(0);
    const left = await databases();
    expect(left.filter((name) => name.startsWith(own))).toEqual([]);
    expect(left).toContain(beside);
  }, 30_000);

  (redis ? describe : describe.skip)('and a Redis', () => {
    it('remove from it what is theirs, and nothing else', async () => {
      const run = await aRun({ DATABASE_URL: given, TEST_REDIS_URL: redis as string });
      const own = new URL(run.env['TEST_DATABASE_URL'] as string).pathname.slice(1);
      const server = new Redis(redis as string);
      try {
        await server.mset(`ky-yeu:${own}_a:jobs:1`, 'left', `ky-yeu:${beside}:jobs:1`, 'theirs');
        expect(await run.end()).toBe(0);
        expect(await server.mget(`ky-yeu:${own}_a:jobs:1`, `ky-yeu:${beside}:jobs:1`)).toEqual([null, 'theirs']);
      } finally {
        await server.unlink(`ky-yeu:${beside}:jobs:1`);
        server.disconnect();
      }
    }, 30_000);
  });

  it('say that they may make no database, where they may not', async () => {
    const user = `${beside}_without_rights`;
    await ask(`create role ${user} login password 'none'`);
    try {
      const url = Object.assign(new URL(given), { username: user, password: 'none' }).href;
      const run = await aRun({ DATABASE_URL: url });
      expect(await run.end()).toBe(1);
      expect(run.complained()).toContain('The tests need a database of their own on the server in DATABASE_URL');
    } finally {
      await ask(`drop role ${user}`);
    }
  }, 30_000);
});
