import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WholeServer } from '../../whole-server.js';

let server: WholeServer;
let branch: string;
let stranger: string;
const document = randomUUID();
const hash = 'a'.repeat(64);

beforeAll(async () => {
  server = await WholeServer.start();
  const top = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', top, 'grassroots_union');
  stranger = await server.unit('Công đoàn Trường học', top, 'grassroots_union');
  const congress = randomUUID();
  await server.give('congress.plan', { congress, unit: branch, term: '2023-2028', ruleSet: 'RS_2025' });
  await server.give('document.start-draft', {
    document,
    congress,
    kind: 'term-report-and-direction',
    title: 'Báo cáo',
  });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

describe('what somebody has looked at', () => {
  const list = () => server.get('party_committee', branch, `/api/seen?documents=${document},${randomUUID()}`);
  const look = (version: number, unit = branch) =>
    server.ask('party_committee', unit, `/api/seen/${document}`, { method: 'PUT', body: { version, hash } });

  it('is the version looked at last, and each person has their own', async () => {
    expect(await list()).toEqual({ data: [] });
    for (const version of [1, 2]) expect((await look(version)).status).toBe(204);
    expect(await list()).toEqual({ data: [{ document, version: 2, hash, seenAt: expect.any(String) }] });
    expect(await server.get('branch_chair', branch, `/api/seen?documents=${document}`)).toEqual({ data: [] });
  });

  it('can be taken back, by each person for themselves', async () => {
    const forget = (role: 'branch_chair' | 'party_committee') =>
      server.ask(role, branch, `/api/seen/${document}`, { method: 'DELETE' }).then(({ status }) => status);
    expect(await forget('branch_chair')).toBe(204);
    expect(await list()).toMatchObject({ data: [{ document }] });
    expect(await forget('party_committee')).toBe(204);
    expect(await list()).toEqual({ data: [] });
    expect((await look(2)).status).toBe(204);
  });

  it('cannot be a document that the person may not see', async () => {
    expect((await look(1, stranger)).status).toBe(404);
  });

  it('is refused when it is no version or no document', async () => {
    expect((await look(0)).status).toBe(422);
    expect((await server.ask('auditor', branch, '/api/seen?documents=x')).status).toBe(422);
  });
});

describe('preferences', () => {
  const change = (body: object) => server.ask('auditor', branch, '/api/preferences', { method: 'PUT', body });

  it('are kept as they were given, for each person apart', async () => {
    expect(await server.get('auditor', branch, '/api/preferences')).toEqual({});
    const preferences = { theme: 'dark', columns: { tasks: ['title'] } };
    expect((await change(preferences)).status).toBe(204);
    expect(await server.get('auditor', branch, '/api/preferences')).toEqual(preferences);
    expect(await server.get('branch_chair', branch, '/api/preferences')).toEqual({});
  });

  it('may not grow beyond twenty kilobytes, and are an object', async () => {
    expect((await change({ note: 'x'.repeat(20_500) })).status).toBe(413);
    expect((await change(['dark'])).status).toBe(422);
  });
});
