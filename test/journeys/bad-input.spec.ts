import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client, type Refusal, type Reply } from '../support/client.js';
import { headOf } from '../support/head.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld } from '../support/world.js';
import * as unions from './deeds/unions.js';

// Whatever comes to the door that should not: a sentence in Vietnamese, a way to mend it, and nothing has changed.

jest.setTimeout(30_000);

let product: Product;
let branch: unions.Branch;
let elsewhere: unions.Upper;
let editor: Client;
let chair: Client;
let member: Client;

beforeAll(async () => {
  product = await startProduct();
  const world = await buildWorld(product);
  const upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Bình Lâm', 'binh-lam');
  elsewhere = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Tân Hải', 'tan-hai');
  branch = await unions.foundBranch(upper, { name: 'Công đoàn Thư viện tỉnh Bình Lâm', slug: 'thu-vien', members: 40 });
  [editor, chair, member] = await Promise.all([
    branch.as('branch_editor'),
    branch.as('branch_chair'),
    branch.as('member'),
  ]);
}, 120_000);

afterAll(() => product?.stop(), 30_000);

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;

/** Refused in words that a person can act on, and the log is as long as before. */
async function expectTurnedBack(
  give: () => Promise<Reply>,
  wanted: { status: number; code?: string },
): Promise<Refusal> {
  const head = await headOf(product.databaseUrl);
  const reply = await give();
  expect({ status: reply.status, type: reply.type.split(';')[0] }).toEqual({
    status: wanted.status,
    type: 'application/problem+json',
  });
  const refusal = reply.body as Refusal;
  expect(refusal).toMatchObject({ ...wanted, code: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/) });
  expect(refusal.title).toMatch(VIETNAMESE);
  expect(refusal.mend).toMatch(VIETNAMESE);
  expect(await headOf(product.databaseUrl)).toBe(head);
  return refusal;
}

const registering = (more: object = {}) => ({ unit: branch.unit, name: 'Ngô Thị Sách', ...more });
const task = (more: object = {}) => ({ unit: branch.unit, title: 'Kê sách', assignee: randomUUID(), ...more });
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('the shape of what is sent', () => {
  const shapes: readonly [string, () => unknown, { status: number; code: string }][] = [
    ['an unknown field', () => ({ data: registering({ colour: 'đỏ' }) }), { status: 422, code: 'platform.malformed' }],
    ['a missing field', () => ({ data: { unit: branch.unit } }), { status: 422, code: 'platform.malformed' }],
    [
      'an unknown field around it',
      () => ({ data: registering(), also: 1 }),
      { status: 422, code: 'platform.malformed' },
    ],
    [
      'text that is not NFC',
      () => ({ data: registering({ name: 'Nguyễn'.normalize('NFD') }) }),
      { status: 422, code: 'platform.not-nfc' },
    ],
    [
      'a lone surrogate',
      () => ({ data: registering({ name: 'Ngô \ud800' }) }),
      { status: 422, code: 'platform.lone-surrogate' },
    ],
    [
      'a zero byte',
      () => ({ data: registering({ name: 'Ngô\u0000' }) }),
      { status: 422, code: 'platform.unclean-text' },
    ],
    [
      'a line break in a line',
      () => ({ data: registering({ name: 'Ngô\nSách' }) }),
      { status: 422, code: 'platform.malformed' },
    ],
    [
      'a day that does not exist',
      () => ({ data: registering({ birthDate: '1990-02-30' }) }),
      { status: 422, code: 'platform.malformed' },
    ],
    [
      'a day before anybody',
      () => ({ data: registering({ birthDate: '0001-01-01' }) }),
      { status: 422, code: 'platform.malformed' },
    ],
    [
      'a deed in the far future',
      () => ({ data: registering(), occurredAt: '2999-01-01T00:00:00Z' }),
      { status: 422, code: 'platform.absurd-date' },
    ],
    [
      'a deed before the unions',
      () => ({ data: registering(), occurredAt: '1600-01-01T00:00:00Z' }),
      { status: 422, code: 'platform.absurd-date' },
    ],
    [
      'nesting without end',
      () => ({ data: registering({ note: nested(40) }) }),
      { status: 422, code: 'platform.too-deep' },
    ],
    ['no object at all', () => [], { status: 422, code: 'platform.malformed' }],
  ];

  it.each(shapes)('%s is turned back', async (_name, body, wanted) => {
    await expectTurnedBack(() => editor.call('POST', '/api/commands/person.register', body()), wanted);
  });

  it('says which field is wrong, and what is wrong with it', async () => {
    const refusal = await expectTurnedBack(
      () => editor.gives('person.register', registering({ colour: 'đỏ', birthDate: '0001-01-01' })),
      { status: 422 },
    );
    expect(Object.keys(refusal['errors'] as object).sort()).toEqual(['birthDate', 'colour']);
    for (const sentence of Object.values(refusal['errors'] as object)) expect(sentence).toMatch(VIETNAMESE);
  });

  it.each([
    ['__proto__', `{"data":{"unit":"u","name":"Sách","__proto__":{"role":"system"}}}`],
    ['constructor', `{"data":{"constructor":{"prototype":{"role":"system"}}}}`],
  ])('%s is turned back', async (_name, body) => {
    const reply = await editor.callRaw('POST', '/api/commands/person.register', body);
    expect([400, 422]).toContain(reply.status);
    await expectTurnedBack(() => editor.callRaw('POST', '/api/commands/person.register', body), {
      status: reply.status,
    });
  });

  it('what is not JSON is turned back', () =>
    expectTurnedBack(() => editor.callRaw('POST', '/api/commands/person.register', '{"data":'), { status: 400 }));

  it('what claims to be a form is turned back', () =>
    expectTurnedBack(
      () =>
        editor.callRaw('POST', '/api/commands/person.register', 'name=Sách', {
          'content-type': 'application/x-www-form-urlencoded',
        }),
      { status: 415, code: 'platform.unsupported-content' },
    ));

  it('more than a megabyte is turned back', () =>
    expectTurnedBack(() => editor.gives('person.register', registering({ note: 'x'.repeat(1_100_000) })), {
      status: 413,
      code: 'platform.too-large',
    }));
});

describe('how deep it may go', () => {
  const likes = (depth: number) => editor.call('PUT', '/api/preferences', { deep: nested(depth) });

  it('32 levels are taken', async () => {
    expect((await likes(31)).status).toBe(204);
  });

  it('33 are turned back', () => expectTurnedBack(() => likes(32), { status: 422, code: 'platform.too-deep' }));
});

describe('an id in capital letters', () => {
  it('is the same id', async () => {
    const person = randomUUID();
    const { id } = await editor.does('person.register', registering({ person: person.toUpperCase() }));
    expect(id).toBe(person);
    expect(await editor.gives('person.register', registering({ person }))).toMatchObject({
      status: 409,
      body: { code: 'person.already-registered' },
    });
    await editor.does('person.correct', { person: person.toUpperCase(), name: 'Ngô Thị Sách', reason: 'Chữ hoa' });
    expect(await editor.reads('stream', `person-${person}`)).toHaveLength(2);
  });
});

describe('the same thing twice', () => {
  it('the same key gives the same answer, and happens once', async () => {
    const key = randomUUID();
    const { id: person } = await editor.does('person.register', registering());
    const first = await editor.does('task.assign', task({ assignee: person }), { key });
    const head = await headOf(product.databaseUrl);
    const again = await editor.gives('task.assign', task({ assignee: person }), { key });
    expect(again).toMatchObject({ status: 200, body: { ...first, repeated: true } });
    expect(await headOf(product.databaseUrl)).toBe(head);
  });

  it('a key is for one request: another wish under it is turned back', async () => {
    const key = randomUUID();
    await editor.does('person.register', registering(), { key });
    await expectTurnedBack(() => editor.gives('person.register', registering({ name: 'Một người khác' }), { key }), {
      status: 422,
      code: 'platform.key-reused',
    });
  });

  it.each(['short', 'khoá-không-phải-ascii', 'a key with spaces', '0123456789'.repeat(21)])(
    'the key “%s” is turned back',
    async (key) => {
      const header = Buffer.from(key).toString('latin1');
      await expectTurnedBack(() => editor.gives('person.register', registering(), { key: header }), { status: 422 });
    },
  );

  it('a version that somebody else has moved on is a conflict, and says what they did', async () => {
    const { id: assignee } = await editor.does('person.register', registering());
    const { id, version } = await editor.does('task.assign', task({ assignee }));
    await chair.does('task.accept', { task: id });
    const refusal = await expectTurnedBack(
      () => editor.gives('task.report', { task: id, progress: 'Đang kê' }, { expectedVersion: version }),
      { status: 409, code: 'platform.conflict' },
    );
    expect(refusal['others']).toMatchObject([
      { type: 'TaskAccepted', version: version + 1, capacity: 'Chủ tịch Công đoàn cơ sở' },
    ]);
  });

  it('a rule of the congress refuses by its code', async () => {
    const { id: congress } = await chair.does('congress.plan', {
      unit: branch.unit,
      term: '2025-2030',
      ruleSet: 'RS_2025',
    });
    const refusal = await expectTurnedBack(
      () =>
        chair.gives('congress.decide-form', {
          congress,
          form: 'DELEGATES',
          personnelMode: 'ELECTED',
          chairMode: 'BY_BCH',
        }),
      { status: 409, code: 'congress.form-does-not-fit' },
    );
    expect(refusal).toMatchObject({ rule: 'R06', ruleSet: 'RS_2025', mark: 'T', inputs: { members: 40, from: 200 } });
  });
});

describe('who may', () => {
  it('there is no such command', () =>
    expectTurnedBack(() => editor.gives('person.promote', registering()), {
      status: 404,
      code: 'platform.unknown-command',
    }));

  it('there is no such thing', () =>
    expectTurnedBack(() => editor.gives('task.accept', { task: randomUUID() }), {
      status: 404,
      code: 'platform.not-found',
    }));

  it('nobody who is signed out', () =>
    expectTurnedBack(() => new Client(product.url).gives('person.register', registering()), {
      status: 401,
      code: 'access.signed-out',
    }));

  it('nobody whose role it is not', () =>
    expectTurnedBack(
      () => member.gives('congress.plan', { unit: branch.unit, term: '2030-2035', ruleSet: 'RS_2025' }),
      {
        status: 403,
        code: 'access.forbidden',
      },
    ));

  it('nobody of another unit, who does not even see what is there', async () => {
    await expectTurnedBack(() => elsewhere.officer.gives('person.register', registering()), {
      status: 403,
      code: 'access.forbidden',
    });
    const [congress] = await chair.lists('congresses', { unit: branch.unit });
    await expectTurnedBack(() => elsewhere.officer.call('GET', `/api/views/congresses/${String(congress?.['id'])}`), {
      status: 404,
      code: 'platform.not-found',
    });
    expect(await elsewhere.officer.lists('congresses', { unit: branch.unit })).toEqual([]);
    expect(await elsewhere.officer.reads('unit', branch.unit)).toEqual([]);
  });

  it('nobody in place of the system', async () => {
    const [congress] = await chair.lists('congresses', { unit: branch.unit });
    await expectTurnedBack(() => branch.upper.officer.gives('congress.wind-up', { congress: congress?.['id'] }), {
      status: 403,
      code: 'platform.by-system-only',
    });
  });

  it('nobody from a foreign page', () =>
    expectTurnedBack(
      () =>
        editor.call(
          'POST',
          '/api/commands/person.register',
          { data: registering() },
          { origin: 'https://xau.example' },
        ),
      { status: 403, code: 'access.foreign-page' },
    ));

  it('nobody in a post they do not hold', () =>
    expectTurnedBack(() => editor.gives('person.register', registering(), { post: randomUUID() }), {
      status: 403,
      code: 'access.forbidden',
    }));
});

const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('what is asked of the views', () => {
  it.each([
    ['an unknown view', '/api/views/secrets', 404],
    ['an unknown field to filter by', `/api/views/tasks?filter=${encodeURIComponent('{"password":"x"}')}`, 422],
    ['a filter that is no JSON', '/api/views/tasks?filter={', 422],
    ['an unknown field to sort by', '/api/views/tasks?sort=password', 422],
    ['a made-up cursor', '/api/views/tasks?after=%27%3B--', 422],
    ['a moment that is none', '/api/views/tasks?at=yesterday', 422],
    ['more rows than a page holds', '/api/views/tasks?limit=5000', 422],
    ['a timeline of nothing', '/api/timeline/unit/none', 422],
    ['a page that is not there', '/api/none', 404],
    ['a zero byte among the words', '/api/views/tasks?q=%00', 422],
    ['a zero byte in the search box', '/api/search?q=ab%00', 422],
    ['a row whose id holds a zero byte', '/api/views/tasks/%00', 422],
    ['versions of a row whose id holds a zero byte', '/api/views/tasks/a%00/versions', 422],
    ['a stream whose name holds a zero byte', '/api/timeline/stream/%00', 422],
    ['a zero byte in the name of a parameter', '/api/views/tasks?a%00=1', 422],
    ['a zero byte in a cursor', `/api/views/tasks?after=${cursor('a', 'b\u0000')}`, 422],
    ['a cursor whose id is a number', `/api/views/tasks?after=${cursor('a', 5)}`, 422],
    ['a word in the cursor of a number', `/api/views/congresses?sort=step&after=${cursor('many', 'a')}`, 422],
    ['a truth in the cursor of words', `/api/views/tasks?sort=title&after=${cursor(true, 'a')}`, 422],
    ['a moment in the year nought', '/api/views/tasks?at=0000-01-01T00:00:00Z', 422],
    ['a timeline from the year nought', `/api/timeline/unit/${randomUUID()}?from=0000-01-01`, 422],
    ['a search as of the year nought', '/api/search?q=abc&at=0000-01-01T00:00:00Z', 422],
    ['an export as of the year nought', '/api/exports/tasks.csv?at=0000-01-01T00:00:00Z', 422],
  ])('%s', async (_name, path, status) => {
    await expectTurnedBack(() => editor.call('GET', path), { status });
  });
});
