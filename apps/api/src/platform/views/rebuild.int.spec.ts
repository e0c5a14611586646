import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { TaskEvent } from '#domain/task';
import { PostgresEventStore } from '#event-store';
import { openDataSource } from '../database/data-source.js';
import { openPool } from '../database/pool.js';
import { emptyDatabase } from '../database/test-database.js';
import { Projector } from './projector.js';
import { Reached } from './reached.js';
import { tasks } from './test-projection.js';

describe('a view', () => {
  it('is built anew by an owner who is no superuser, and is protected before anybody reads it', async () => {
    const { url, drop } = await ownedByOrdinaryUser();
    const source = await openDataSource(url);
    const pool = openPool(url);
    const store = new PostgresEventStore({ url, keyEncryptionKey: Buffer.alloc(32, 1) });
    try {
      await store.append(assigned());
      const projector = new Projector([tasks], store, pool, new Reached());
      while (await projector.follow());
      await projector.rebuild('tasks');
      const { rows } = await pool.query<{ relname: string; relforcerowsecurity: boolean }>(
        `select relname, relforcerowsecurity from pg_class where relname like 'view\\_tasks%' and relkind = 'r'`,
      );
      expect(rows).toEqual([{ relname: expect.any(String), relforcerowsecurity: true }]);
      const kept = await pool.query(`select from ${rows[0]?.relname}`);
      expect(kept.rowCount).toBe(1);
    } finally {
      await store.close();
      await pool.end();
      await source.destroy();
      await drop();
    }
  }, 60_000);
});

function assigned() {
  const unit = randomUUID();
  const event: TaskEvent = {
    type: 'TaskAssigned',
    data: { title: 'Việc', assignee: randomUUID(), dueOn: null, congress: null, meeting: null, note: null },
  };
  const by = { account: randomUUID(), role: 'branch_editor', unit, capacity: 'Cán bộ' };
  const meta = { command: 'task.assign', at: '2023-03-01T00:00:00.000Z', by, source: null };
  return { stream: `task-${randomUUID()}`, expected: 0, unit, events: [event], meta };
}

async function ownedByOrdinaryUser(): Promise<{ url: string; drop(): Promise<void> }> {
  const database = await emptyDatabase();
  const url = new URL(database.url);
  const name = url.pathname.slice(1);
  const user = `ordinary_${randomBytes(6).toString('hex')}`;
  const server = async (statement: string) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await server(`create role ${user} login createrole password '${user}'; grant ${user} to current_user`);
  await server(`alter database ${name} owner to ${user}; grant all on schema public to ${user}`);
  await server(`do $$ begin create role ky_yeu_reader nologin; exception when duplicate_object then null; end $$;
    do $$ begin create role ky_yeu_wide_reader nologin; exception when duplicate_object then null; end $$;
    grant ky_yeu_reader, ky_yeu_wide_reader to ${user}`);
  url.username = user;
  url.password = user;
  return {
    url: url.href,
    async drop() {
      await server(`revoke ky_yeu_reader, ky_yeu_wide_reader from ${user}`);
      await database.drop();
      const client = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
      await client.connect();
      try {
        await client.query(`drop role ${user}`);
      } finally {
        await client.end();
      }
    },
  };
}
