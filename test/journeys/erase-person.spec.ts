import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, type World } from '../support/world.js';
import * as unions from './deeds/unions.js';

// Somebody asks to be forgotten: the name is gone from every list at every moment, and the log stays whole.

const NAME = 'Quách Thị Thuý Hạnh';
const LATER_NAME = 'Quách Thị Thúy Hạnh';

let product: Product;
let world: World;
let upper: unions.Upper;

beforeAll(async () => {
  product = await startProduct();
  world = await buildWorld(product);
  upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Hạ Sơn', 'ha-son');
}, 120_000);

afterAll(() => product?.stop(), 30_000);

describe('erasing a person', () => {
  it('makes every moment forget the name, and leaves every event where it was', async () => {
    const branch = await unions.foundBranch(upper, { name: 'Công đoàn Bảo tàng tỉnh', slug: 'bao-tang', members: 30 });
    const editor = await branch.as('branch_editor');
    const {
      id: person,
      stream,
      position,
    } = await editor.does('person.register', {
      unit: branch.unit,
      name: NAME,
      phone: '0900 000 001',
    });
    await editor.does('person.correct', { person, name: LATER_NAME, reason: 'Ghi nhầm dấu' });
    await editor.does('person.take-post', {
      person,
      post: 'committee_member',
      title: 'Uỷ viên Ban Chấp hành',
      union: branch.unit,
      from: '2023-04-20',
    });
    const before = await editor.sees('people', person);
    expect(before['name']).toBe(LATER_NAME);
    expect(await editor.lists('people', {}, { q: 'quach thi thuy hanh' })).toHaveLength(1);

    await upper.officer.does('person.erase', { person, basis: 'Đơn của người liên quan', requestedBy: 'person' });

    const after = await editor.sees<{ name: null; status: string; posts: unknown[] }>('people', person);
    expect(after).toMatchObject({ name: null, status: 'erased' });
    expect(after.posts).toHaveLength(1);
    expect(await editor.sees('people', person, { at: position })).toMatchObject({ name: null, status: 'registered' });
    expect(await editor.sees('personal-details', person, { at: position })).toMatchObject({ name: null, phone: null });
    expect(await editor.lists('people', {}, { q: 'quach thi thuy hanh' })).toHaveLength(0);
    const { body } = await editor.call('GET', `/api/timeline/stream/${stream}`);
    const told = body as { data: { type: string; data: { name?: string | null } }[] };
    expect(told.data.map(({ type }) => type)).toEqual([
      'PersonErased',
      'PostTaken',
      'PersonCorrected',
      'PersonRegistered',
    ]);
    expect(JSON.stringify(told)).not.toContain('Quách');
    expect(await placesOf(product.databaseUrl, 'Hạnh')).toEqual([]);
  });

  it('is final: nothing more is recorded about that person', async () => {
    const branch = await unions.foundBranch(upper, { name: 'Công đoàn Thư viện tỉnh', slug: 'thu-vien', members: 30 });
    const editor = await branch.as('branch_editor');
    const { id: person } = await editor.does('person.register', { unit: branch.unit, name: 'Kiều Văn Sáng' });
    await upper.officer.does('person.erase', { person, basis: 'Hết thời hạn lưu', requestedBy: 'retention-rule' });
    const refusal = await editor.isRefused('person.correct', { person, name: 'Kiều Văn Sáng', reason: 'Thử lại' });
    expect(refusal.code).toMatch(/^person\./);
  });
});

/** Every table in which a word still stands, in clear. */
async function placesOf(url: string, word: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select from ${name} t where t::text like '%' || $1 || '%' limit 1`, [
        word,
      ]);
      if (rowCount) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}
