import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { openDataSource } from './data-source.js';
import { migrations } from './migrations.js';
import { emptyDatabase } from './test-database.js';
import { waitForDatabase } from './wait-for-database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await emptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 30_000);

afterAll(async () => {
  await client?.end();
  await database?.drop();
}, 30_000);

describe('the database', () => {
  it('is brought up to date once, however many processes start at the same time', async () => {
    const sources = await Promise.all(Array.from({ length: 4 }, () => openDataSource(database.url)));
    await Promise.all(sources.map((source) => source.destroy()));
    const { rows } = await client.query('select name from schema_migration order by id');
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  }, 30_000);

  it('forces row-level security on every table of units that its readers may read', async () => {
    const { rows } = await client.query<{ name: string; forced: boolean }>(
      `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'unit'
        where c.relkind = 'r' and (has_table_privilege('ky_yeu_reader', c.oid, 'select')
          or has_table_privilege('ky_yeu_wide_reader', c.oid, 'select')) order by 1`,
    );
    const forced = rows.filter((table) => table.forced).map(({ name }) => name);
    expect(forced).toEqual(['auditor_reading', 'event', 'file', 'process_refusal', 'reaction']);
    // Where units stand is no secret: by it the policies of all others decide.
    expect(rows.filter((table) => !table.forced).map(({ name }) => name)).toEqual(['unit_ancestor']);
  });

  it('lets its readers read, and nothing else', async () => {
    const { rows } = await client.query(
      `select distinct privilege_type from information_schema.role_table_grants where grantee like 'ky_yeu%reader'`,
    );
    expect(rows).toEqual([{ privilege_type: 'SELECT' }]);
    const roles = await client.query(
      `select from pg_roles where rolname like 'ky_yeu%reader' and (rolcanlogin or rolsuper or rolbypassrls)`,
    );
    expect(roles.rowCount).toBe(0);
  });

  it('may belong to a user who is no superuser, once the reader roles are granted', async () => {
    const { url, drop, grant, revoke } = await ordinaryUser();
    try {
      await expect(openDataSource(url)).rejects.toThrow(/GRANT ky_yeu_reader TO \w+;/);
      await grant();
      const source = await openDataSource(url);
      await source
        .query(
          `insert into file values (gen_random_uuid(), repeat('a', 64), gen_random_uuid(), 'a', 1, 'a', gen_random_uuid(), now())`,
        )
        .then(
          () => expect('a file of nobody').toBe('refused'),
          (error: Error) => expect(error.message).toContain('foreign key'),
        );
      await source.destroy();
    } finally {
      await revoke();
      await drop();
    }
  }, 30_000);
});

describe('a database that is away', () => {
  it('is waited for, then given up with a sentence that says where it should be', async () => {
    const url = `postgres://app:hunter2@127.0.0.1:${await freePort()}/app_test`;
    const refusal = await waitForDatabase(url, 1_500).catch((error: Error) => error.message);
    expect(refusal).toMatch(/^No database answered at 127\.0\.0\.1:\d+\/app_test within 2 seconds/);
    expect(refusal).not.toContain('hunter2');
  }, 15_000);

  it('is not waited for when its name is wrong', async () => {
    const url = new URL(database.url);
    url.pathname = '/no_such_test';
    await expect(waitForDatabase(url.href)).rejects.toThrow('There is no database of this name');
  });
});

async function ordinaryUser() {
  const own = await emptyDatabase();
  const name = `ordinary_${new URL(own.url).pathname.slice(-8)}`;
  const { rows } = await client.query<{ who: string }>('select quote_ident(current_user) as who');
  const inOwn = new pg.Client({ connectionString: own.url });
  await inOwn.connect();
  await inOwn.query(
    `create role ${name} login password 'ordinary'; grant ${name} to current_user; grant create on database ${new URL(own.url).pathname.slice(1)} to ${name}; grant create on schema public to ${name}`,
  );
  const url = new URL(own.url);
  url.username = name;
  url.password = 'ordinary';
  return {
    url: url.href,
    grant: () => inOwn.query(`grant ky_yeu_reader, ky_yeu_wide_reader to ${name}`),
    async revoke() {
      await inOwn.query(`reassign owned by ${name} to ${rows[0]?.who}; drop owned by ${name}; drop role ${name}`);
      await inOwn.end();
    },
    drop: own.drop,
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}
