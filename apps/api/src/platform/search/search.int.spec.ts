import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WholeServer } from '../../whole-server.js';
import type { Hit } from './search.js';

let server: WholeServer;
let top: string;
let branch: string;
let sister: string;
let planned: number;
const congress = randomUUID();
const document = randomUUID();
const meeting = randomUUID();
const task = randomUUID();

beforeAll(async () => {
  server = await WholeServer.start();
  top = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Đường sắt', top, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', top, 'grassroots_union');
  for (let n = 0; n < 10; n += 1) await server.unit(`Công đoàn Đường bộ ${n}`, top, 'grassroots_union');
  planned = await server.give('congress.plan', { congress, unit: branch, term: '2023-2028', ruleSet: 'RS_2025' });
  await server.give('document.start-draft', { document, congress, kind: 'other', title: 'Báo cáo đường lối' });
  await server.give('meeting.call', { meeting, unit: branch, kind: 'quarterly', title: 'Họp Ban Chấp hành' });
  const held = { heldOn: { value: '2023-02-17', known: 'stated' }, summoned: 3, present: 3, chairedBy: randomUUID() };
  await server.give('meeting.hold', { meeting, ...held });
  await server.give('task.assign', { task, unit: branch, title: 'Đường dây', assignee: randomUUID() });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

async function find(unit: string, q: string, more = ''): Promise<readonly Hit[]> {
  const path = `/api/search?q=${encodeURIComponent(q)}${more}`;
  return (await server.get<{ data: Hit[] }>('branch_editor', unit, path)).data;
}

describe('the search box', () => {
  it('finds every kind of thing by its words, with or without diacritics', async () => {
    const hits = await find(branch, 'duong sat');
    expect(hits.map(({ kind, id }) => [kind, id])).toEqual([
      ['congress', congress],
      ['union-unit', branch],
    ]);
    expect(hits[0]).toMatchObject({
      label: 'Công đoàn Đường sắt, 2023-2028',
      sub: { status: 'planned' },
      unit: branch,
    });
    expect(await find(branch, 'Đường lối')).toMatchObject([
      { kind: 'document', id: document, label: 'Báo cáo đường lối' },
    ]);
  });

  it('shows at most eight of a kind, the ones that begin with the words first', async () => {
    const units = (await find(branch, 'công đoàn đường')).filter(({ kind }) => kind === 'union-unit');
    expect(units).toHaveLength(8);
    expect(await find(branch, 'c')).toEqual([]);
  });

  it('finds an event by its position and any stream by its id', async () => {
    expect(await find(branch, `#${planned}`)).toMatchObject([
      { kind: 'event', position: planned, stream: `congress-${congress}`, sub: { type: 'CongressPlanned' } },
    ]);
    expect(await find(branch, task)).toMatchObject([
      { kind: 'stream', stream: `task-${task}`, sub: { type: 'TaskAssigned' } },
    ]);
    expect((await find(branch, congress.toUpperCase())).map(({ kind }) => kind)).toEqual(['congress']);
  });

  it('finds what took place on a day, and what was recorded on it, however the day is written', async () => {
    for (const q of ['17/02/2023', '17-2-2023', '2023-02-17']) {
      expect(await find(branch, q)).toMatchObject([{ kind: 'meeting', id: meeting, sub: { heldOn: '2023-02-17' } }]);
    }
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const found = await find(top, today, `&at=${planned}`);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['event']));
    expect(found.length).toBeGreaterThan(0);
    expect(await find(branch, '31/02/2023')).toEqual([]);
    expect(await find(sister, '17/02/2023')).toEqual([]);
  });

  it('shows a caller nothing of other units but what everybody may see', async () => {
    expect((await find(sister, 'duong sat')).map(({ kind }) => kind)).toEqual(['union-unit']);
    for (const q of [`#${planned}`, task, congress, 'đường lối']) expect(await find(sister, q)).toEqual([]);
  });

  it('knows nothing that came after the moment asked about', async () => {
    expect((await find(branch, 'duong sat', `&at=${planned - 1}`)).map(({ kind }) => kind)).toEqual(['union-unit']);
    expect(await find(branch, `#${planned}`, `&at=${planned - 1}`)).toEqual([]);
  });

  it('takes no sign for a pattern', async () => {
    for (const q of ['%%', '__', "' or 1=1 --", '\\']) expect(await find(branch, q)).toEqual([]);
  });
});
