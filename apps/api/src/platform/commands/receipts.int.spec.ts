import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { WholeServer } from '../../whole-server.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { fingerprintOf } from './fingerprint.js';
import { foldedBy } from './folded-by.js';

type Reply = { status: number; body: { [field: string]: unknown } };

let server: WholeServer;
let branch: string;
let editor: string;
let chair: string;

beforeAll(async () => {
  server = await WholeServer.start();
  branch = await server.unit('Tổng Liên đoàn', null, 'confederation');
  editor = await server.signIn('bien-tap', { role: 'branch_editor', unit: branch });
  chair = await server.signIn('chu-tich', { role: 'branch_chair', unit: branch });
}, 120_000);

afterAll(() => server?.stop(), 60_000);

async function give(cookie: string, type: string, data: object, key: string): Promise<Reply> {
  const answer = await fetch(`${server.url}/api/commands/${type}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ data }),
  });
  return { status: answer.status, body: (await answer.json()) as Reply['body'] };
}

const registering = (name: string, person = randomUUID()) => ({ person, unit: branch, name });
const bare = (data: object) => fingerprintOf({ type: 'person.register', data, by: fail });
const fail = () => Promise.reject(new Error('nobody acts here'));

async function fingerprintUnder(key: string): Promise<string | undefined> {
  const { rows } = await server.pool.query<{ fingerprint: string }>(
    'select fingerprint from receipt where key like $1',
    [`%:${key}`],
  );
  return rows[0]?.fingerprint;
}

describe('a receipt', () => {
  it('confirms no name to whoever has only the database', async () => {
    const [key, data] = [randomUUID(), registering('Tạ Thị Mơ')];
    expect(await give(editor, 'person.register', data, key)).toMatchObject({ status: 200 });
    const fingerprint = await fingerprintUnder(key);
    expect(fingerprint).toMatch(/^[\w-]{43}$/);
    expect(fingerprint).not.toBe(bare(data));
    expect(await give(editor, 'person.register', data, key)).toMatchObject({ status: 200, body: { repeated: true } });
  });

  it('from before fingerprints were keyed answers as it did', async () => {
    const [key, data] = [randomUUID(), registering('Tạ Văn Mận')];
    const first = await give(editor, 'person.register', data, randomUUID());
    await server.pool.query('insert into receipt values ($1, $2, $3, $4, $5)', [
      `${await accountOf('bien-tap')}:${key}`,
      bare(data),
      first.body['stream'],
      first.body['version'],
      first.body['position'],
    ]);
    expect(await give(editor, 'person.register', data, key)).toMatchObject({
      status: 200,
      body: { ...first.body, repeated: true },
    });
    expect(await give(editor, 'person.register', registering('Người khác'), key)).toMatchObject({
      status: 422,
      body: { code: 'platform.key-reused' },
    });
  });

  it('is of one account: the same key of another account is another wish', async () => {
    const key = randomUUID();
    const mine = await give(editor, 'person.register', registering('Lò Thị Én'), key);
    const theirs = await give(chair, 'person.register', registering('Lò Văn Bản'), key);
    expect([mine, theirs]).toMatchObject([
      { status: 200, body: { repeated: false } },
      { status: 200, body: { repeated: false } },
    ]);
    expect(theirs.body['id']).not.toBe(mine.body['id']);
  });
});

describe('a person whom another process has erased meanwhile', () => {
  it('is refused by the rule, not met as an accident', async () => {
    const { body } = await give(editor, 'person.register', registering('Hà Thị Sen'), randomUUID());
    const person = String(body['id']);
    const store = server.app.get<EventStore>(EVENT_STORE);
    const by = { account: randomUUID(), role: 'upper_officer', unit: branch, capacity: 'spec' };
    await store.append({
      stream: streamOf('person', person),
      expected: 1,
      unit: branch,
      events: [{ type: 'PersonErased', data: { basis: 'Đơn', requestedBy: 'person', erasedBy: by.account } }],
      meta: { command: 'person.erase', at: new Date().toISOString(), by, source: null },
      state: { status: 'erased' },
      stateOf: foldedBy,
    });
    await store.keyRing.destroy(person);
    const refused = await give(editor, 'person.correct', { person, name: 'Hà Thị Sen', reason: 'Dấu' }, randomUUID());
    expect(refused).toMatchObject({ status: 409, body: { code: 'person.erased' } });
  });
});

async function accountOf(username: string): Promise<string> {
  const { rows } = await server.pool.query<{ id: string }>('select id from account where username = $1', [username]);
  return rows[0]?.id ?? '';
}
