import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WholeServer } from '../../whole-server.js';
import type { ChildProgress, Progress } from './unit-progress.js';

type Answer = { total: Progress; own: Progress; children: ChildProgress[]; at: number | null };

let server: WholeServer;
let top: string;
let city: string;
let factory: string;
let planned: number;

beforeAll(async () => {
  server = await WholeServer.start();
  top = await server.unit('Tổng Liên đoàn', null, 'confederation');
  city = await server.unit('Liên đoàn Lao động Thành phố', top, 'labour_federation');
  factory = await server.unit('Công đoàn Nhà máy', city, 'grassroots_union');
  const school = await server.unit('Công đoàn Trường học', city, 'grassroots_union');
  await server.unit('Công đoàn Ngành', top, 'sector_union');
  await server.settle();
  for (const unit of [factory, school]) {
    const congress = randomUUID();
    planned = await server.give('congress.plan', { congress, unit, term: '2023-2028', ruleSet: 'RS_2025' });
    if (unit === school)
      await server.give('congress.exempt', { congress, cause: 'SHRINKING', reason: 'Đang giảm lao động' });
  }
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

const ask = (role: 'upper_officer' | 'branch_editor', unit: string, more = '') =>
  server.get<Answer>(role, unit, `/api/unit-progress?parent=${top}${more}`);

describe('the progress below a unit', () => {
  it('counts the congresses of each whole subtree by how far they have come', async () => {
    const { total, own, children } = await ask('upper_officer', top);
    expect(children).toMatchObject([
      { name: 'Công đoàn Ngành', children: 0, units: 1, congresses: 0, lastActivityOn: null },
      { unit: city, name: 'Liên đoàn Lao động Thành phố', children: 2, units: 3, congresses: 2, exempted: 1, late: 0 },
    ]);
    expect(children[1]?.steps).toMatchObject({ planned: 1, drafting: 0, held: 0 });
    expect(own).toMatchObject({ unit: top, units: 1, congresses: 0 });
    expect(total).toMatchObject({ unit: top, units: 5, congresses: 2, exempted: 1, steps: { planned: 1 } });
  });

  it('is the one of the moment asked about', async () => {
    const { total, at } = await ask('upper_officer', top, `&at=${planned}`);
    expect([at, total.exempted, total.steps.planned]).toEqual([planned, 0, 2]);
    expect((await ask('upper_officer', top, '&at=2020-01-01T00:00:00Z')).total.congresses).toBe(0);
  });

  it('counts a congress as late from the day after its deadline until it has been held', async () => {
    const { rows } = await server.pool.query(
      `select tablename from pg_tables where tablename like 'view_congresses_%'`,
    );
    await server.pool.query(`update ${rows[0].tablename} set f_deadline = '2023-03-01' where until is null`);
    expect((await ask('upper_officer', top)).total.late).toBe(1);
    await server.pool.query(`update ${rows[0].tablename} set f_step = 21 where until is null`);
    expect((await ask('upper_officer', top)).total).toMatchObject({ late: 0, steps: { planned: 0, held: 1 } });
  });

  it('counts for each caller only what that caller may see', async () => {
    expect((await ask('branch_editor', factory)).total).toMatchObject({ congresses: 1, exempted: 0 });
  });
});
