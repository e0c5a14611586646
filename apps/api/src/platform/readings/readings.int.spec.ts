import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '#contracts';
import { WholeServer } from '../../whole-server.js';

type Line = { id: number; name: string; capacity: string; unit: string; door: string; what: object };

let server: WholeServer;
let upper: string;
let branch: string;
let sister: string;
let position: number;
const task = randomUUID();

beforeAll(async () => {
  server = await WholeServer.start();
  upper = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', upper, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', upper, 'grassroots_union');
  position = await server.give('task.assign', { task, unit: branch, title: 'Thuê hội trường', assignee: randomUUID() });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

let before: number;
beforeEach(async () => {
  const { rows } = await server.pool.query('select coalesce(max(id), 0)::int as last from auditor_reading');
  before = rows[0].last;
});

async function recorded(): Promise<{ capacity: string; unit: string; door: string; what: object }[]> {
  const { rows } = await server.pool.query(
    'select capacity, unit, door, what from auditor_reading where id > $1 order by id',
    [before],
  );
  return rows;
}

describe('what an auditor reads', () => {
  it.each([
    ['a list', () => '/api/views/tasks?q=Thu%C3%AA', '/api/views/:view', () => ({ view: 'tasks', q: '…' })],
    ['a row', () => `/api/views/tasks/${task}`, '/api/views/:view/:id', () => ({ view: 'tasks', id: task })],
    [
      'its versions',
      () => `/api/views/tasks/${task}/versions`,
      '/api/views/:view/:id/versions',
      () => ({ view: 'tasks', id: task }),
    ],
    [
      'a tally',
      () => '/api/views/tasks/tally?by=status',
      '/api/views/:view/tally',
      () => ({ view: 'tasks', by: 'status' }),
    ],
    ['a timeline', () => `/api/timeline/unit/${branch}`, '/api/timeline/unit/:unit', () => ({ unit: branch })],
    ['an event', () => `/api/events/${position}`, '/api/events/:position', () => ({ position: String(position) })],
    ['what is searched', () => '/api/search?q=Lan', '/api/search', () => ({ q: '…' })],
    ['an export', () => '/api/exports/tasks.csv', '/api/exports/:file', () => ({ file: 'tasks.csv' })],
    ['the progress', () => `/api/unit-progress?parent=${branch}`, '/api/unit-progress', () => ({ parent: branch })],
    ['a file', () => `/api/files/${'0'.repeat(64)}`, '/api/files/:sha256', () => ({ sha256: '0'.repeat(64) })],
  ])('is recorded: %s', async (_name, path, door, what) => {
    await server.ask('auditor', branch, path()).then((answer) => answer.text());
    expect(await recorded()).toEqual([{ capacity: `auditor-${branch.slice(0, 8)}`, unit: branch, door, what: what() }]);
  });

  it('is not recorded of others, nor of an auditor at own affairs', async () => {
    expect((await server.ask('branch_editor', branch, '/api/views/tasks')).status).toBe(200);
    for (const own of ['session', 'sessions', 'notices', 'notices/mail-address', 'preferences', 'seen?documents=']) {
      expect((await server.ask('auditor', branch, `/api/${own}`)).status).toBe(200);
    }
    expect(await recorded()).toEqual([]);
  });

  it('is not shown when it cannot be recorded', async () => {
    await server.pool.query('alter table auditor_reading rename to put_aside');
    try {
      const refused = await server.ask('auditor', branch, `/api/views/tasks/${task}`);
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({ code: 'platform.reading-unrecorded' });
      expect((await server.ask('branch_editor', branch, `/api/views/tasks/${task}`)).status).toBe(200);
    } finally {
      await server.pool.query('alter table put_aside rename to auditor_reading');
    }
  });

  it('stays recorded', async () => {
    await expect(server.pool.query('delete from auditor_reading')).rejects.toThrow('append-only');
    await expect(server.pool.query(`update auditor_reading set capacity = ''`)).rejects.toThrow('append-only');
  });
});

describe('the record of readings', () => {
  const lines = async (role: Role, unit: string, more = '') =>
    server.get<{ data: Line[]; next: number | null }>(role, unit, `/api/readings${more}`);

  it('is shown to auditors of the units and to their upper union, the latest first', async () => {
    await server.ask('auditor', branch, `/api/views/tasks/${task}`);
    const last = { name: `auditor-${branch.slice(0, 8)}`, unit: branch, what: { view: 'tasks', id: task } };
    expect((await lines('upper_officer', upper)).data[0]).toMatchObject(last);
    expect((await lines('auditor', branch)).data[1]).toMatchObject(last);
    const { data, next } = await lines('upper_officer', upper, '?limit=2');
    const [, second] = data;
    expect(next).toBe(second?.id);
    expect((await lines('upper_officer', upper, `?before=${next}`)).data[0]?.id).toBeLessThan(next ?? 0);
  });

  it('is shown to nobody else', async () => {
    const { data } = await lines('upper_officer', sister);
    expect(data).toEqual([]);
    expect((await lines('auditor', sister)).data.every(({ unit }) => unit === sister)).toBe(true);
    for (const role of ['branch_chair', 'member', 'party_committee'] as const) {
      expect((await server.ask(role, branch, '/api/readings')).status).toBe(403);
    }
  });
});
