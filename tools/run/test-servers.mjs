import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** A PostgreSQL and a Redis to throw away, or a throw-away corner of those that the settings name. */
export async function startServers({ folder, redis }) {
  const [database, queue] = await Promise.allSettled([startDatabase(folder), startQueue(folder, redis)]);
  const stop = async () => {
    for (const { value } of [queue, database]) await value?.stop();
  };
  const broken = [database, queue].find(({ status }) => status === 'rejected');
  if (broken) {
    await stop();
    throw broken.reason;
  }
  return { env: { TEST_DATABASE_URL: database.value.url, TEST_REDIS_URL: queue.value.url }, stop };
}

/** The name holds `test`: no test touches a database without it. */
async function startDatabase(folder) {
  const named = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (named) return databaseWithin(named);
  const { startEmbeddedPostgres } = await import('#embedded-postgres');
  return startEmbeddedPostgres({ dir: join(folder, 'postgres'), database: 'ky_yeu_test', durable: false });
}

async function databaseWithin(server) {
  const { default: pg } = await import('pg');
  const name = `ky_yeu_test_${randomBytes(4).toString('hex')}`;
  const ask = async (sql) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => ask(`drop database ${name} with (force)`) };
}

async function startQueue(folder, redis) {
  if (process.env.TEST_REDIS_URL) return { url: process.env.TEST_REDIS_URL, stop: async () => undefined };
  if (process.env.REDIS_URL) {
    const url = new URL(process.env.REDIS_URL);
    url.pathname = '/15';
    return { url: url.href, stop: async () => undefined };
  }
  return redis ? runRedis(redis, join(folder, 'redis')) : { url: '', stop: async () => undefined };
}

async function runRedis(redis, dir) {
  mkdirSync(dir);
  const port = await freePort();
  const args = ['--port', port, '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
  // detached: Ctrl-C must not take it from under the tests that are still closing.
  const child = spawn(redis, args.map(String), { detached: true, stdio: 'ignore' });
  const ended = new Promise((done) => {
    for (const event of ['exit', 'error']) child.once(event, () => done('ended'));
  });
  for (let left = 200; !(await answersPing(port)); left -= 1) {
    if (left === 0 || (await Promise.race([ended, pause(50)])) === 'ended')
      throw new Error('redis-server does not start');
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answersPing(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => {
      done(data.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.once('error', () => done(false));
  });
}

function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
