import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** An empty database of its own in the test server; refuses a server that is not for tests. */
export async function emptyTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set');
  if (!new URL(server).pathname.includes('test')) throw new Error('TEST_DATABASE_URL must name a test database');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
