import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import { type CommandContract, commands, featureOfCommand, type Role, roles, streamField, views } from '#contracts';
import { type Actor, streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { closeApp } from '../../apps/api/src/close-app.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { features } from '../../apps/api/src/features.js';
import { Accounts } from '../../apps/api/src/platform/access/accounts.js';
import { Sessions } from '../../apps/api/src/platform/access/sessions.js';
import { CommandDesk } from '../../apps/api/src/platform/commands/command-desk.js';
import { foldedBy } from '../../apps/api/src/platform/commands/folded-by.js';
import { readConfig } from '../../apps/api/src/platform/config.js';
import { prepareDatabase } from '../../apps/api/src/platform/database/data-source.js';
import { POOL } from '../../apps/api/src/platform/database/pool.js';
import { emptyDatabase } from '../../apps/api/src/platform/database/test-database.js';
import { EVENT_STORE } from '../../apps/api/src/platform/event-store/event-store.token.js';
import { ViewReader } from '../../apps/api/src/platform/views/view-reader.js';
import { madeUp } from './made-up.js';

/** Routes that no description needs: they only give the description itself. */
const undescribed = ['GET /api/openapi.json'];
/** Routes that answer whoever asks. */
const open = ['POST /api/session', 'GET /health/live', 'GET /health/ready', ...undescribed];

const district = randomUUID();
/** Also the id of one stream of every feature: all belong to this unit. */
const branch = randomUUID();
const sister = randomUUID();
const below = randomUUID();
const stranger = randomUUID();
const held = roles.filter((role) => role !== 'system');

const system: Actor = { account: randomUUID(), role: 'system', unit: null, capacity: 'spec' };

let app: NestFastifyApplication;
let store: EventStore;
let url: string;
let end: () => Promise<void>;
const routes: string[] = [];
const cookies = new Map<string, string>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-doors-'));
  const database = await emptyDatabase();
  Logger.overrideLogger(false);
  await prepareDatabase(database.url);
  app = await createApp(
    readConfig({ DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'silent', SAMPLE: 'no' }),
    {
      web: false,
    },
  );
  app.useLogger(false);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url: path }) => {
      for (const one of [method].flat()) if (one !== 'HEAD' && one !== 'OPTIONS') routes.push(`${one} ${path}`);
    });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  store = app.get<EventStore>(EVENT_STORE);
  await plant();
  for (const unit of [branch, district, sister, below, stranger]) for (const role of held) await signIn(role, unit);
  end = async () => {
    await closeApp(app);
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
}, 120_000);

afterAll(() => end?.(), 30_000);

describe('the doors', () => {
  it('are all described: no route is left out, and none is described that is not there', async () => {
    expect(routes.length).toBeGreaterThan(20);
    const described = await describedRoutes();
    const matched = new Set<string>();
    for (const route of routes.filter((one) => !undescribed.includes(one))) {
      const pattern = new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`);
      const found = described.filter((one) => pattern.test(one));
      expect([route, found.length > 0]).toEqual([route, true]);
      for (const one of found) matched.add(one);
    }
    expect(described.filter((one) => !matched.has(one))).toEqual([]);
  });

  it('are described in OpenAPI 3.1, without a loose end', async () => {
    const whole = await description();
    expect(whole.openapi).toMatch(/^3\.1\.\d+$/);
    expect(whole.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect([...refsOf(whole)].filter((ref) => !isThere(whole, ref))).toEqual([]);
    const operations = Object.entries(whole.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
    );
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name, at) => !name || names.indexOf(name) !== at)).toEqual([]);
    expect([...commands.keys()].filter((type) => !whole.paths[`/api/commands/${type}`]?.['post'])).toEqual([]);
    const tags = new Set(whole.tags.map(({ name }) => name));
    const loose = operations.filter(({ path, method, parameters = [], responses, tags: own }) => {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const declared = parameters.filter((one) => one.in === 'path');
      return (
        !['get', 'post', 'put', 'delete'].includes(method) ||
        JSON.stringify(declared.map(({ name }) => name).sort()) !== JSON.stringify(places) ||
        declared.some(({ required }) => !required) ||
        new Set(parameters.map((one) => `${one.in} ${one.name}`)).size < parameters.length ||
        parameters.some(({ schema }) => typeof schema !== 'object') ||
        !Object.keys(responses).some((status) => /^2\d\d$/.test(status)) ||
        own.some((tag) => !tags.has(tag))
      );
    });
    expect(loose.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('name the problems with their codes', async () => {
    const { paths } = await description();
    const unnamed = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { responses }]) =>
        Object.entries(responses)
          .filter(
            ([status, { description: said }]) =>
              !path.startsWith('/health') && status >= '400' && !/Codes: [a-z-]+\.[a-z-]+/.test(said),
          )
          .map(([status]) => `${method} ${path} ${status}`),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  it('of the API are shut to whoever is not signed in, but for signing in', async () => {
    const everything = [...routes, ...(await describedRoutes())].filter((route) => !open.includes(route));
    const answered = await allOf(everything, async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const { status, type, code } = await ask(method, path.replace(/:\w+|\{\w+\}/g, randomUUID()), {});
      return `${route} ${status} ${type} ${code}`;
    });
    expect(answered.length).toBeGreaterThan(200);
    const shut = /401 application\/problem\+json access\.signed-out$/;
    expect(answered.filter((line) => !shut.test(line))).toEqual([]);
  }, 60_000);

  it('carry the security headers, whatever they answer', async () => {
    const asked = [
      ['GET', '/api/session'],
      ['GET', '/health/live'],
      ['GET', '/no/such/page'],
      ['GET', '/%zz'],
      ['PUT', '/api/session'],
      ['TRACE', '/api/session'],
      ['POST', '/api/session'],
      ['GET', '/api/openapi.json'],
    ] as const;
    for (const [method, path] of asked) {
      const { headers } = await raw(method, path);
      expect([path, headers['content-security-policy']]).toEqual([
        path,
        expect.stringContaining("frame-ancestors 'none'"),
      ]);
      expect([path, headers['x-content-type-options']]).toEqual([path, 'nosniff']);
      if (path.startsWith('/api')) expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });

  it.each([
    ['a method that no route takes', 'PUT', '/api/session', 404, undefined],
    ['a method from long ago', 'TRACE', '/api/session', 404, undefined],
    ['a page that is not there', 'GET', '/api/nothing', 404, undefined],
    ['an address that cannot be read', 'GET', '/api/%zz', 400, undefined],
    ['half a JSON', 'POST', '/api/session', 400, '{"username":'],
    ['a key that poisons', 'POST', '/api/session', 400, '{"__proto__":{"role":"system"}}'],
    ['more than a megabyte', 'POST', '/api/session', 413, JSON.stringify({ username: 'x'.repeat(1_100_000) })],
    ['nesting without end', 'POST', '/api/session', 422, `{"username":${'['.repeat(50)}${']'.repeat(50)}}`],
    ['a field nobody knows', 'POST', '/api/session', 422, '{"username":"lan","password":"x","role":"system"}'],
  ])('meet %s with a problem that shows nothing of the inside', async (_, method, path, status, body) => {
    const answer = await raw(method, path, body);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, expect.stringContaining('problem+json')]);
    expect(JSON.parse(answer.text)).toMatchObject({ status, code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/) });
    expect(answer.text).not.toMatch(/node_modules|\.js:|at \w+ \(|select |SyntaxError|FST_/i);
  });

  it('count the last of two equal keys', async () => {
    const { status, text } = await raw(
      'POST',
      '/api/session',
      '{"username":5,"username":"lan","password":"no such password"}',
    );
    expect([status, JSON.parse(text).code]).toEqual([401, 'access.wrong-credentials']);
  });
});

describe('the doors of the commands', () => {
  it('turn back every other role, and every role of another unit, and nothing is written', async () => {
    const before = await store.head();
    const cases = [...commands].flatMap(([type, contract]) =>
      [branch, sister, below, stranger].flatMap((unit) =>
        held
          .filter((role) => unit !== branch || !mayGive(contract, role))
          .map((role) => ({ type, contract, role, unit })),
      ),
    );
    expect(cases.length).toBeGreaterThan(4_000);
    const let_in = await allOf(cases, async ({ type, contract, role, unit }) => {
      const { status, code } = await give(type, contract, role, unit);
      const turnedBack = status === 403 && /^(access\.forbidden|platform\.by-system-only)$/.test(code);
      return turnedBack ? [] : [`${type} by ${role} of ${nameOf(unit)}: ${status} ${code}`];
    });
    expect(let_in.flat()).toEqual([]);
    expect(await store.head()).toBe(before);
  }, 180_000);

  it('let in every role that the contract names, of the unit and of the one above, and none meets an accident', async () => {
    // Units last: those commands move and end the unit itself.
    const inTurn = [...commands].sort(
      ([a], [b]) => Number(a.startsWith('union-unit.')) - Number(b.startsWith('union-unit.')),
    );
    const cases = inTurn.flatMap(([type, contract]) =>
      (type.startsWith('union-unit.') ? [branch] : [branch, district]).flatMap((unit) =>
        held.filter((role) => mayGive(contract, role)).map((role) => ({ type, contract, role, unit })),
      ),
    );
    const shutOut: string[] = [];
    for (const { type, contract, role, unit } of cases) {
      const { status, code } = await give(type, contract, role, unit);
      if (status === 401 || status === 403 || status >= 500)
        shutOut.push(`${type} by ${role} of ${nameOf(unit)}: ${status} ${code}`);
    }
    expect(shutOut).toEqual([]);
  }, 180_000);
});

describe('the doors of the views', () => {
  it('turn back every role that the contract does not name', async () => {
    const cases = [...views].flatMap(([name, { roles: named }]) =>
      held.filter((role) => !named.includes(role)).map((role) => ({ name, role })),
    );
    const wrong = await allOf(cases, async ({ name, role }) => {
      const { status, code } = await ask('GET', `/api/views/${name}`, { cookie: cookieOf(role, branch) });
      return status === 403 && code === 'access.forbidden' ? [] : [`${name} by ${role}: ${status} ${code}`];
    });
    expect(wrong.flat()).toEqual([]);
  }, 60_000);

  it('show the unit its rows, and a stranger none of them', async () => {
    const closed = [...views].filter(([, { everyone }]) => !everyone);
    const from = await store.head();
    // Few of the deeds above begin something: every view gets a row of the unit besides.
    for (const [name] of closed) await plantRow(name);
    const found = await allOf(closed, async ([name, contract]) => {
      const role = held.find((one) => contract.roles.includes(one)) as Role;
      const own = { filter: { unit: branch } };
      const there = await app.get(ViewReader).list('system', name, { ...own, limit: 1, from });
      const asked = `/api/views/${name}?limit=500&from=${from}&filter=${encodeURIComponent(JSON.stringify(own.filter))}`;
      const [shown, hidden, any] = await Promise.all([
        page(asked, role, branch),
        page(asked, role, stranger),
        page(`/api/views/${name}?limit=500`, role, stranger),
      ]);
      return {
        name,
        there: there.total,
        shown: shown.total,
        statuses: [shown.status, hidden.status, any.status],
        leaked: hidden.total + any.rows.filter(({ unit }) => unit !== stranger).length,
      };
    });
    expect(found.filter(({ statuses }) => statuses.some((status) => status !== 200))).toEqual([]);
    expect(found.filter(({ there, shown }) => shown !== there)).toEqual([]);
    expect(found.filter(({ leaked }) => leaked > 0)).toEqual([]);
    expect(found.filter(({ there }) => there === 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(40);
  }, 60_000);

  it('stand before tables that the database protects row by row', async () => {
    const { rows } = await app.get<pg.Pool>(POOL).query<{ name: string; forced: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
        where relkind = 'r' and relname like 'view\\_%' and relname <> 'view_checkpoint'`,
    );
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ forced }) => !forced)).toEqual([]);
  });
});

async function plantRow(view: string): Promise<void> {
  const { table } = app.get(ViewReader).tableOf(view);
  const row = { id: randomUUID(), unit: branch };
  await app
    .get<pg.Pool>(POOL)
    .query(`insert into ${table} (id, unit, since, row) values ($1, $2, 1, $3)`, [row.id, row.unit, row]);
}

async function page(path: string, role: Role, unit: string) {
  const { status, text } = await raw('GET', path, undefined, { cookie: cookieOf(role, unit) });
  const { data, total } = JSON.parse(text) as { data?: { unit: string }[]; total?: number };
  return { status, rows: data ?? [], total: total ?? 0 };
}

function mayGive(contract: CommandContract, role: Role): boolean {
  return !contract.bySystem && contract.roles.includes(role);
}

function nameOf(unit: string): string {
  const names = { branch, district, sister, below, stranger };
  return Object.entries(names).find(([, id]) => id === unit)?.[0] ?? unit;
}

/** Gives a command of the right shape, on the streams of the branch. */
function give(type: string, contract: CommandContract, role: Role, unit: string) {
  const feature = featureOfCommand(type);
  const data = {
    ...(madeUp(contract.body) as object),
    ...(contract.begins ? {} : { [streamField(feature)]: branch }),
  } as {
    [field: string]: unknown;
  };
  if (contract.begins) data[streamField(feature)] = randomUUID();
  if (contract.within) data[contract.within === 'unit' ? 'unit' : streamField(contract.within)] = branch;
  if (contract.oneFor) data[streamField(contract.oneFor)] = branch;
  if (contract.under) data[contract.under] = branch;
  return ask('POST', `/api/commands/${type}`, { cookie: cookieOf(role, unit) }, { data });
}

async function ask(method: string, path: string, headers: { [name: string]: string }, body?: object) {
  const sent = method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body ?? {});
  const answer = await raw(method, path, sent, headers);
  const isProblem = answer.headers['content-type']?.includes('problem+json') ?? false;
  const { code } = isProblem ? (JSON.parse(answer.text) as { code: string }) : { code: '' };
  return { status: answer.status, code, type: (answer.headers['content-type'] ?? '').split(';')[0] };
}

async function raw(method: string, path: string, body?: string, headers: { [name: string]: string } = {}) {
  // By hand: fetch refuses TRACE, and corrects addresses.
  const { request } = await import('node:http');
  return new Promise<{ status: number; headers: { [name: string]: string }; text: string }>((done, fail) => {
    const { hostname, port } = new URL(url);
    const type: { [name: string]: string } = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request({ hostname, port, path, method, headers: { ...type, ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers as { [name: string]: string }, text }),
      );
    });
    sent.on('error', fail).end(body);
  });
}

/** Asks several at a time. */
async function allOf<Case, Found>(cases: readonly Case[], look: (one: Case) => Promise<Found>): Promise<Found[]> {
  const found: Found[] = [];
  let next = 0;
  const line = async () => {
    for (let at = next++; at < cases.length; at = next++) found[at] = await look(cases[at] as Case);
  };
  await Promise.all(Array.from({ length: 8 }, line));
  return found;
}

type Operation = {
  operationId: string;
  tags: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  responses: { [status: string]: { description: string } };
};
type Description = {
  openapi: string;
  info: object;
  tags: { name: string }[];
  paths: { [path: string]: { [method: string]: Operation } };
};

async function description(): Promise<Description> {
  return JSON.parse((await raw('GET', '/api/openapi.json')).text);
}

function* refsOf(part: unknown): Iterable<string> {
  if (typeof part !== 'object' || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    if (name === '$ref' && typeof value === 'string') yield value;
    else yield* refsOf(value);
  }
}

function isThere(whole: unknown, ref: string): boolean {
  if (!ref.startsWith('#/')) return false;
  const names = ref
    .slice(2)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  let part: unknown = whole;
  for (const name of names) part = (part as { [name: string]: unknown } | undefined)?.[name];
  return part !== undefined;
}

async function describedRoutes(): Promise<string[]> {
  const { paths } = await description();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

function cookieOf(role: Role, unit: string): string {
  return cookies.get(`${role} ${unit}`) ?? '';
}

async function signIn(role: Role, unit: string): Promise<void> {
  const username = `${role.replaceAll('_', '-')}-${nameOf(unit)}`;
  const accounts = app.get(Accounts);
  await accounts.ensure({ username, displayName: username, posts: [{ role, unit, capacity: username }] });
  const account = await accounts.named(username);
  const secret = await app.get(Sessions).begin(account?.id ?? '', 'spec');
  cookies.set(`${role} ${unit}`, `ky-yeu=${secret}`);
}

async function plant(): Promise<void> {
  const register = commands.get('union-unit.register') as CommandContract;
  for (const [unit, parent] of [
    [district, null],
    [branch, district],
    [sister, district],
    [below, branch],
    [stranger, null],
  ] as const) {
    const data = { ...(madeUp(register.body) as object), unionUnit: unit, parent };
    await app.get(CommandDesk).give({ type: 'union-unit.register', data, by: system });
  }
  // Of every other feature there is one stream, in which nothing has been decided yet.
  for (const { decider } of features.filter(({ contract }) => contract.feature !== 'union-unit')) {
    const { name, initialState } = decider;
    await append(streamOf(name, branch), branch, { type: 'Planted', data: {} }, initialState);
  }
}

function append(stream: string, unit: string, event: { type: string; data: object }, state: unknown) {
  const meta = { command: 'spec.plant', at: '2023-01-01T00:00:00.000Z', by: system, source: null };
  return store.append({ stream, expected: 0, unit, events: [event], meta, state, stateOf: foldedBy });
}
