import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/**
 * An empty database of its own on the test server, for specs; refuses a server that is not for tests. Its name begins with
 * that of the run, which drops what a spec leaves behind.
 */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set');
  const run = new URL(server).pathname.slice(1);
  if (!run.includes('test')) throw new Error('TEST_DATABASE_URL must name a test database');
  const name = `${run}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(server, name) };
}

// A pool that has ended may still be saying goodbye: cut off in that moment, its connections would raise an error.
async function drop(server: string, name: string): Promise<void> {
  for (let turn = 0; turn < 100 && (await isInUse(server, name)); turn += 1) await pause(20);
  await onServer(server, `drop database ${name} with (force)`);
}

async function isInUse(server: string, name: string): Promise<boolean> {
  const { rowCount } = await onServer(server, `select from pg_stat_activity where datname = '${name}'`);
  return rowCount !== 0;
}

async function onServer(server: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}
