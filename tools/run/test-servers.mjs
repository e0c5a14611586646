import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** A PostgreSQL and a Redis to throw away, or a throw-away corner of those that the settings name. */
export async function startServers({ folder, redis }) {
  const run = `ky_yeu_test_${randomBytes(4).toString('hex')}`;
  const [database, queue] = await Promise.allSettled([startDatabase(run, folder), startQueue(run, folder, redis)]);
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
async function startDatabase(run, folder) {
  for (const setting of ['TEST_DATABASE_URL', 'DATABASE_URL']) {
    if (process.env[setting]) return databaseWithin(setting, run);
  }
  const { startEmbeddedPostgres } = await import('#embedded-postgres');
  return startEmbeddedPostgres({ dir: join(folder, 'postgres'), database: 'ky_yeu_test', durable: false });
}

/** A database of its own beside the one that is named, which is not touched; the specs name theirs after it. */
async function databaseWithin(setting, run) {
  const server = process.env[setting];
  const { default: pg } = await import('pg');
  const ask = async (sql, values) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    try {
      return await client.query(sql, values);
    } finally {
      await client.end();
    }
  };
  try {
    await ask(`create database ${run}`);
  } catch ({ message }) {
    throw new Error(
      `The tests need a database of their own on the server in ${setting}, whose user has to be allowed to make one: ${message}`,
    );
  }
  const url = new URL(server);
  url.pathname = `/${run}`;
  // A spec that broke off may have left its database behind.
  const stop = async () => {
    const { rows } = await ask('select datname from pg_database where starts_with(datname, $1)', [run]);
    for (const { datname } of rows) await ask(`drop database ${datname} with (force)`);
  };
  return { url: url.href, stop };
}

async function startQueue(run, folder, redis) {
  if (process.env.TEST_REDIS_URL) return queueWithin(process.env.TEST_REDIS_URL, run);
  if (process.env.REDIS_URL) {
    const url = new URL(process.env.REDIS_URL);
    url.pathname = '/15';
    return queueWithin(url.href, run);
  }
  return redis ? runRedis(redis, join(folder, 'redis')) : { url: '', stop: async () => undefined };
}

/** What the queue keeps there is named by its database, and so by the run. */
async function queueWithin(url, run) {
  const { Redis } = await import('ioredis');
  const stop = async () => {
    const server = new Redis(url, { retryStrategy: () => null });
    server.on('error', ({ message }) => console.error(`What the tests left on Redis was not removed: ${message}`));
    try {
      for await (const keys of server.scanStream({ match: `ky-yeu:${run}*`, count: 1_000 })) {
        if (keys.length > 0) await server.unlink(keys);
      }
    } catch {
      // Told above.
    } finally {
      server.disconnect();
    }
  };
  return { url, stop };
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
