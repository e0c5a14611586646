import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { WholeServer } from '../../whole-server.js';

let server: WholeServer;
let top: string;
let branch: string;
let sister: string;
let position: number;

beforeAll(async () => {
  server = await WholeServer.start();
  top = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', top, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', top, 'grassroots_union');
  const person = randomUUID();
  await server.give('person.register', { person, unit: branch, name: 'Nguyễn Thị Lan' });
  const task = randomUUID();
  const assign = { unit: branch, assignee: person, dueOn: '2023-03-02' };
  await server.give('task.assign', { ...assign, task, title: '=HYPERLINK("x")' });
  await server.give('task.assign', { ...assign, unit: sister, task: randomUUID(), title: 'Chuẩn bị hoa' });
  position = await server.give('task.accept', { task });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

describe('an export', () => {
  it('as CSV tells the list in Vietnamese, names instead of ids, and says of which moment it is', async () => {
    const answer = await server.ask('upper_officer', top, '/api/exports/tasks.csv?sort=title&order=ASC');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="tasks-\d{4}-\d\d-\d\d\.csv"$/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [note, titles, first, second, ...rest] = bytes.subarray(3).toString().split('\r\n');
    expect(note).toMatch(
      new RegExp(`^"?Nhiệm vụ – tính đến \\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d, sự kiện số ${position}"?$`),
    );
    expect(titles).toContain('Người được giao');
    expect(first).toContain(`"'=HYPERLINK(""x"")"`);
    for (const word of ['Công đoàn Nhà máy', 'Đang làm', 'Nguyễn Thị Lan', '02/03/2023']) expect(first).toContain(word);
    expect(second).toContain('Chuẩn bị hoa');
    expect(rest).toEqual(['']);
  });

  it('speaks English to who asks for it', async () => {
    const cookie = await server.cookieOf('upper_officer', top);
    const headers = { cookie, 'accept-language': 'en' };
    const text = await (await fetch(`${server.url}/api/exports/tasks.csv`, { headers })).text();
    expect(text).toMatch(/Tasks – as of/);
    expect(text).toContain('In progress');
  });

  it('as a workbook holds text as text and days as days', async () => {
    const answer = await server.ask('branch_editor', branch, '/api/exports/tasks.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    const sheet = book.worksheets[0];
    expect(sheet?.name).toBe('Nhiệm vụ');
    expect(sheet?.rowCount).toBe(3);
    const values = (sheet?.getRow(3).values ?? []) as unknown[];
    expect(values).toContain('=HYPERLINK("x")');
    expect(values).toContainEqual(new Date('2023-03-02T00:00:00Z'));
  });

  it('holds only the rows that the list shows, as of the moment and to whom', async () => {
    const lines = async (unit: string, more: string) =>
      (await (await server.ask('branch_editor', unit, `/api/exports/tasks.csv?${more}`)).text()).trim().split('\r\n')
        .length;
    expect(await lines(sister, '')).toBe(3);
    expect(await lines(branch, `filter=${encodeURIComponent('{"status":"assigned"}')}`)).toBe(2);
    expect(await lines(branch, `at=${position - 1}&filter=${encodeURIComponent('{"status":"assigned"}')}`)).toBe(3);
    expect(await lines(branch, 'at=2020-01-01T00:00:00Z')).toBe(2);
  });

  it('is refused before it begins when it makes no sense or is not for the caller', async () => {
    const ask = async (path: string) => {
      const answer = await server.ask('member', branch, `/api/exports/${path}`);
      return [answer.status, answer.headers.get('content-type')?.split(';')[0]];
    };
    const problem = 'application/problem+json';
    expect(await ask('tasks.pdf')).toEqual([404, problem]);
    expect(await ask('nothing.csv')).toEqual([404, problem]);
    expect(await ask('tasks.csv?sort=secret')).toEqual([422, problem]);
    expect(await ask('personal-details.csv')).toEqual([403, problem]);
  });
});
