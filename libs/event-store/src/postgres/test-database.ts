import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createSchema } from './schema.js';

/**
 * A database of its own in the test server, with the tables of the store; refuses a server that is not for tests. Its name
 * begins with that of the run, which drops what a spec leaves behind.
 */
export async function testDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set');
  const run = new URL(server).pathname.slice(1);
  if (!run.includes('test')) throw new Error('TEST_DATABASE_URL must name a test database');
  const name = `${run}_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await createSchema(client);
  await client.end();
  return {
    url: url.href,
    async drop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
