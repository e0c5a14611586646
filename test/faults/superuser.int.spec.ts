import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Reading } from '../../apps/api/src/platform/access/reading.js';
import { openDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { protect } from '../../apps/api/src/platform/database/protect.js';
import { type OwnServer, ownServer } from './own-server.js';

let server: OwnServer;
let pool: pg.Pool;

beforeAll(async () => {
  server = await ownServer();
  await (await openDataSource(server.url)).destroy();
  pool = new pg.Pool({ connectionString: server.url, max: 1 });
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await server?.stop();
}, 30_000);

describe('on the embedded server, whose user is a superuser and above every policy', () => {
  it('people read under a role that is not, and see their own rows only', async () => {
    const [own, foreign] = [randomUUID(), randomUUID()];
    await pool.query(`create table list (unit uuid not null); ${protect('list')}`);
    await pool.query('insert into list select unnest($1::uuid[])', [[own, foreign]]);
    await pool.query('insert into unit_ancestor (unit, ancestor, depth) select u, u, 0 from unnest($1::uuid[]) u', [
      [own, foreign],
    ]);
    const { rows: before } = await pool.query(question);
    expect(before).toEqual([{ above: true, rows: 2 }]);

    const post = { id: randomUUID(), role: 'branch_editor', unit: own, capacity: 'spec' } as const;
    const caller = { account: randomUUID(), session: randomUUID(), username: 'lan', displayName: 'Lan', posts: [post] };
    const read = await new Reading(pool).as(caller, (client) => client.query(question));
    expect(read.rows).toEqual([{ above: false, rows: 1 }]);
  });
});

const question = `select rolsuper or rolbypassrls as above, (select count(*)::int from list) as rows
  from pg_roles where rolname = current_user`;
