import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { openDataSource } from '../database/data-source.js';
import { protect } from '../database/protect.js';
import { READER, WIDE_READER } from '../database/reader-roles.js';
import { emptyDatabase } from '../database/test-database.js';
import type { Caller } from './caller.js';
import { foldUnitTree } from './fold-unit-tree.js';
import { Reading } from './reading.js';

const root = randomUUID();
const north = randomUUID();
const south = randomUUID();
const northern = Array.from({ length: 3 }, () => randomUUID());
const southern = Array.from({ length: 3 }, () => randomUUID());

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let pool: pg.Pool;
let reading: Reading;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await emptyDatabase();
  await (await openDataSource(database.url)).destroy();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  reading = new Reading(pool);
  await stand(root, null);
  for (const [above, below] of [
    [north, northern],
    [south, southern],
  ] as const) {
    await stand(above, root);
    for (const unit of below) await stand(unit, above);
  }
  await pool.query(`create table list (unit uuid not null, word text not null); ${protect('list')}`);
  await pool.query(`create table names (unit uuid not null); ${protect('names', { everyone: true })}`);
  await pool.query('insert into list select unnest($1::uuid[]), $2', [northern, 'canary of the north']);
  await pool.query('insert into list select unnest($1::uuid[]), $2', [southern, 'canary of the south']);
  await pool.query('insert into names select unit from list');
}, 60_000);

afterAll(async () => {
  await pool?.end();
  await database?.drop();
}, 30_000);

describe('reading', () => {
  it('shows a unit its own rows', async () => {
    expect(await words(caller(northern[0] as string))).toEqual(['canary of the north']);
  });

  it('shows an upper unit all rows below it, and the root every row', async () => {
    expect(await words(caller(north))).toHaveLength(3);
    expect(await words(caller(root))).toHaveLength(6);
    expect(await words(caller(north, southern[0] as string))).toHaveLength(4);
  });

  it('shows nothing to who holds no post', async () => {
    expect(await words(caller())).toEqual([]);
  });

  it('shows nothing at all when nobody said for whom', async () => {
    for (const role of [READER, WIDE_READER]) {
      const client = await pool.connect();
      await client.query(`begin; set local role ${role}`);
      const seen = await client.query('select from list');
      const log = await client.query('select from event');
      await client.query('rollback');
      client.release();
      expect([seen.rowCount, log.rowCount]).toEqual([0, 0]);
    }
  });

  it('shows catalogues to everybody', async () => {
    const { rowCount } = await reading.as(caller(), (client) => client.query('select from names'));
    expect(rowCount).toBe(6);
  });

  it('has one index to find rows by unit, on the log and on a table that was protected twice', async () => {
    await pool.query(protect('list'));
    for (const table of ['list', 'event']) {
      const { rowCount } = await pool.query(
        `select from pg_indexes where tablename = $1 and indexdef ~ '\\(unit[,)]'`,
        [table],
      );
      expect([table, rowCount]).toEqual([table, 1]);
    }
  });

  it('shows the system everything', async () => {
    expect(await words('system')).toHaveLength(6);
  });

  it('never mixes two tenants, a thousand times over two connections', async () => {
    const tenants = [caller(north), caller(south)];
    const seen = await Promise.all(
      Array.from({ length: 1_000 }, async (_, i) => [i % 2, await words(tenants[i % 2] as Caller)] as const),
    );
    const foreign = seen.filter(([i, found]) =>
      found.some((word) => word !== `canary of the ${i ? 'south' : 'north'}`),
    );
    expect(foreign).toEqual([]);
    expect(seen.every(([, found]) => found.length === 3)).toBe(true);
  }, 30_000);

  it('leaves no right behind on the connection, even when it fails', async () => {
    await expect(reading.as(caller(north), (client) => client.query('select 1 / 0'))).rejects.toThrow(
      'division by zero',
    );
    const { rows } = await pool.query(`select current_user as who, current_setting('ky_yeu.units', true) as units`);
    expect(rows[0].who).not.toContain('reader');
    expect(rows[0].units ?? '').toBe('');
  });

  it('changes nothing', async () => {
    for (const who of [caller(root), 'system'] as const) {
      await expect(reading.as(who, (client) => client.query('delete from list'))).rejects.toThrow(
        /read-only transaction|permission denied/,
      );
    }
  });

  it('does not see accounts, sessions, keys or sealed values', async () => {
    for (const table of [
      'account',
      'session',
      'post',
      'person_key',
      'event_sealed',
      'failed_login',
      'receipt',
      'stream',
    ]) {
      await expect(reading.as(caller(root), (client) => client.query(`select from ${table}`))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  it('ends a query that takes too long', async () => {
    await expect(reading.as(caller(north), (client) => client.query('select pg_sleep(8)'))).rejects.toThrow(
      'statement timeout',
    );
  }, 10_000);

  it('follows a unit that moves, with all below it', async () => {
    await stand(south, north);
    expect(await words(caller(north))).toHaveLength(6);
    expect(await words(caller(south))).toHaveLength(3);
    await stand(south, root);
    expect(await words(caller(north))).toHaveLength(3);
  });

  it('finds the same rows for a wide reader as for a narrow one', async () => {
    const top = randomUUID();
    await stand(top, null);
    await pool.query(
      `with made as (select gen_random_uuid() as unit from generate_series(1, 600)),
        own as (insert into unit_ancestor select unit, unit, 0 from made),
        above as (insert into unit_ancestor select unit, $1, 1 from made)
        insert into list select unit, 'wide' from made`,
      [top],
    );
    expect(await reading.as(caller(top), whoReads)).toBe(WIDE_READER);
    expect(await words(caller(top))).toEqual(Array<string>(600).fill('wide'));
    expect(await reading.as(caller(north), whoReads)).toBe(READER);
  });
});

describe('the tree of units', () => {
  it('is the same whatever is folded twice, and in whatever order parents become known', async () => {
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()];
    for (const [unit, parent] of [
      [c, b],
      [b, a],
      [a, null],
      [b, a],
      [c, b],
    ] as const) {
      await stand(unit, parent);
    }
    const { rows } = await pool.query('select ancestor, depth from unit_ancestor where unit = $1 order by depth', [c]);
    expect(rows).toEqual([
      { ancestor: c, depth: 0 },
      { ancestor: b, depth: 1 },
      { ancestor: a, depth: 2 },
    ]);
  });

  it('lets no unit stand above itself', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    await stand(a, null);
    await stand(b, a);
    await stand(a, b);
    const { rowCount } = await pool.query('select from unit_ancestor where unit = $1', [a]);
    expect(rowCount).toBe(1);
  });
});

async function words(who: Caller | 'system'): Promise<string[]> {
  const { rows } = await reading.as(who, (client) => client.query<{ word: string }>('select word from list'));
  return rows.map(({ word }) => word);
}

async function whoReads(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ who: string }>('select current_user as who');
  return rows[0]?.who ?? '';
}

async function stand(unit: string, parent: string | null): Promise<void> {
  const client = await pool.connect();
  const event = { type: 'UnitRegistered', data: { parent }, id: unit, stream: `union-unit-${unit}`, unit, position: 1 };
  const by = { account: 'system', role: 'system', unit: null, capacity: 'Hệ thống' };
  const at = '2023-01-01T00:00:00.000Z';
  const rest = {
    version: 1,
    number: 1,
    schema: 1,
    at,
    recordedAt: at,
    by,
    source: null,
    command: 'union-unit.register',
  };
  await foldUnitTree(client, [{ ...event, ...rest }]);
  client.release();
}

function caller(...of: string[]): Caller {
  const posts = of.map((unit, i) => ({ id: `post-${i}`, role: 'branch_editor' as const, unit, capacity: 'x' }));
  return { account: 'account-1', session: 'session-1', username: 'lan', displayName: 'Lan', posts };
}
