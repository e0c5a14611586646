import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#contracts';
import { WholeServer } from '../../whole-server.js';

type Told = { readonly type: string; readonly data: { readonly [field: string]: unknown } };

const NAME = 'Đinh Thị Lụa';
const secrets = { birthDate: '1984-05-06', phone: '0912 345 678', email: 'lua@example.vn', note: 'Con nhỏ' };
const hidden = { commit: expect.stringMatching(/^[\w-]{43}$/) };

let server: WholeServer;
let upper: string;
let branch: string;
let sister: string;
let registered: number;
const person = randomUUID();

beforeAll(async () => {
  server = await WholeServer.start();
  upper = await server.unit('Tổng Liên đoàn', null, 'confederation');
  branch = await server.unit('Công đoàn Nhà máy', upper, 'grassroots_union');
  sister = await server.unit('Công đoàn Trường học', upper, 'grassroots_union');
  registered = await server.give('person.register', { person, unit: branch, name: NAME, ...secrets });
  await server.give('person.correct', { person, name: NAME, ...secrets, reason: 'Ghi nhầm ngày sinh' });
  await server.settle();
}, 120_000);

afterAll(() => server?.stop(), 60_000);

const timeline = async (role: Role, unit: string): Promise<readonly Told[]> =>
  (await server.get<{ data: Told[] }>(role, unit, `/api/timeline/stream/person-${person}`)).data;

describe('a person in the timeline', () => {
  it.each(['branch_editor', 'branch_chair'] as const)('is told whole to a %s of the unit', async (role) => {
    const [corrected, first] = await timeline(role, branch);
    expect(first?.data).toMatchObject({ name: NAME, ...secrets });
    expect(corrected?.data).toMatchObject({ name: NAME, ...secrets, reason: 'Ghi nhầm ngày sinh' });
  });

  it('is told whole to an officer of the upper union', async () => {
    const [, first] = await timeline('upper_officer', upper);
    expect(first?.data).toMatchObject({ name: NAME, ...secrets });
  });

  it.each(['member', 'union_group', 'auditor', 'presidium'] as const)('is only a name to a %s', async (role) => {
    const [corrected, first] = await timeline(role, branch);
    expect(first?.data).toMatchObject({ name: NAME, birthDate: hidden, phone: hidden, email: hidden, note: hidden });
    expect(corrected?.data).toMatchObject({ name: NAME, reason: hidden });
    const one = await server.get<Told>(role, branch, `/api/events/${registered}`);
    expect(one.data).toMatchObject({ name: NAME, phone: hidden });
  });

  it('is only a name to a keeper of another unit who reads here as a member', async () => {
    const cookie = await server.signIn(
      'hai-vai',
      { role: 'branch_chair', unit: sister },
      { role: 'member', unit: upper },
    );
    const answer = await fetch(`${server.url}/api/events/${registered}`, { headers: { cookie } });
    expect(((await answer.json()) as Told).data).toMatchObject({ name: NAME, phone: hidden });
  });

  it('is found by name and by nothing else', async () => {
    const find = async (q: string) =>
      (await server.get<{ data: object[] }>('member', branch, `/api/search?q=${encodeURIComponent(q)}`)).data;
    expect(await find('dinh thi lua')).toMatchObject([{ kind: 'person', id: person }]);
    for (const secret of Object.values(secrets)) expect(await find(secret)).toEqual([]);
  });
});

describe('a conflict', () => {
  const conflict = async (role: Role) => {
    const answer = await server.ask(role, branch, '/api/commands/person.register', {
      method: 'POST',
      body: { data: { person, unit: branch, name: NAME }, expectedVersion: 0 },
    });
    expect(answer.status).toBe(409);
    return ((await answer.json()) as { others: readonly Told[] }).others;
  };

  it('tells what others did no further than the caller may know it', async () => {
    expect((await conflict('branch_editor'))[0]?.data).toMatchObject({ name: NAME, phone: secrets.phone });
    expect((await conflict('credentials_board'))[0]?.data).toMatchObject({ name: NAME, phone: hidden, email: hidden });
  });

  it('tells the latest ten events at most', async () => {
    for (let n = 1; n <= 12; n += 1) {
      await server.give('person.correct', { person, name: `${NAME} ${n}`, reason: 'Thử' });
    }
    const others = await conflict('branch_editor');
    expect(others).toHaveLength(10);
    expect(others.at(-1)?.data).toMatchObject({ name: `${NAME} 12` });
  });
});

describe('two posts', () => {
  const ask = async (path: string) => {
    const cookie = await server.signIn(
      'chu-tich',
      { role: 'branch_chair', unit: sister },
      { role: 'member', unit: upper },
    );
    return fetch(server.url + path, { headers: { cookie } });
  };

  it('do not lend each other their role and their unit', async () => {
    const list = await ask('/api/views/personal-details');
    expect(await list.json()).toMatchObject({ data: [], total: 0 });
    expect((await ask(`/api/views/personal-details/${person}`)).status).toBe(404);
    expect((await ask(`/api/views/personal-details/${person}/versions`)).status).toBe(404);
    expect(await (await ask('/api/views/personal-details/tally?by=status')).json()).toMatchObject({ total: 0 });
    expect(await (await ask('/api/exports/personal-details.csv')).text()).not.toContain(secrets.phone);
  });

  it('read each what it may', async () => {
    const own = randomUUID();
    const position = await server.give('person.register', {
      person: own,
      unit: sister,
      name: 'Vũ Văn Sơn',
      ...secrets,
    });
    const list = await ask(`/api/views/personal-details?from=${position}`);
    expect(await list.json()).toMatchObject({ data: [{ id: own, phone: secrets.phone }], total: 1 });
    expect(await (await ask('/api/exports/personal-details.csv')).text()).toContain('Công đoàn Trường học');
  });
});
