import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '#contracts';
import { cookieOf, TestServer, units } from '../test-server.js';
import { Accounts } from './accounts.js';
import { LoginThrottle } from './login-throttle.js';
import { Sessions } from './sessions.js';

const { province, branch, stranger } = units;
let served: TestServer;
beforeAll(async () => {
  served = await TestServer.start();
}, 60_000);
afterAll(() => served?.stop(), 30_000);
beforeEach(() => served.pool.query('delete from failed_login'));

describe('signing in', () => {
  it('answers who one is, with the posts, and a cookie that scripts cannot read', async () => {
    const answer = await served.signIn('lan', served.passwordOf['lan']);
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({
      username: 'lan',
      mustChange: false,
      posts: [{ role: 'branch_editor', unit: branch, capacity: 'capacity of lan' }],
    });
    expect(answer.body).not.toContain(served.passwordOf['lan']);
    expect(answer.headers['set-cookie']).toMatch(
      /^ky-yeu=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('says the same of a wrong password, an unknown name and a disabled account', async () => {
    await served.account('old', 'member', branch);
    await served.pool.query(`update account set disabled_at = now() where username = 'old'`);
    const answers = [
      await served.signIn('lan', 'wrong'),
      await served.signIn('nobody', 'wrong'),
      await served.signIn('old', 'wrong'),
    ];
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    expect(
      new Set(answers.map((answer) => ({ ...answer.json(), reference: '' })).map((body) => JSON.stringify(body))).size,
    ).toBe(1);
  });

  it('does not let a disabled account in with the right password', async () => {
    const password = await served.account('gone', 'member', branch);
    await served.pool.query(`update account set disabled_at = now() where username = 'gone'`);
    expect((await served.signIn('gone', password)).status).toBe(401);
  });

  it('takes as long for a name that nobody has', async () => {
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let turn = 0; turn < 9; turn += 1) {
      await served.pool.query('delete from failed_login');
      times.known.push(await timed(() => served.signIn('lan', 'wrong')));
      times.unknown.push(await timed(() => served.signIn('nobody', 'wrong')));
    }
    // Without the dummy hash the unknown name would take almost no time at all.
    expect(median(times.unknown)).toBeGreaterThan(median(times.known) / 2);
  }, 30_000);

  it('refuses a sixth try after five failures, the right password too, and says for how long', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await served.signIn('lan', 'wrong')).status).toBe(401);
    const refused = await served.signIn('lan', served.passwordOf['lan']);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(25);
    expect((await served.signIn('mai', served.passwordOf['mai'])).status).toBe(200);
  });

  it('refuses a name that nobody has just so', async () => {
    for (let turn = 0; turn < 5; turn += 1) expect((await served.signIn('nobody', 'wrong')).status).toBe(401);
    expect((await served.signIn('nobody', 'wrong')).status).toBe(429);
  });

  it('counts tries at the same moment, and in another process', async () => {
    const other = new LoginThrottle(served.pool);
    const throttle = served.app.get(LoginThrottle);
    const attempt = { username: 'lan', address: '10.0.0.1' };
    const delays = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? throttle : other).admit(attempt)));
    expect(delays.filter((delay) => delay === 0)).toHaveLength(5);
  });

  it('forgets failures after the right password, and with time', async () => {
    const throttle = served.app.get(LoginThrottle);
    const attempt = { username: 'lan', address: '10.0.0.2' };
    const start = Date.now();
    for (let turn = 0; turn < 5; turn += 1) expect(await throttle.admit(attempt, start)).toBe(0);
    expect(await throttle.admit(attempt, start + 1_000)).toBe(29_000);
    expect(await throttle.admit(attempt, start + 30_000)).toBe(0);
    await throttle.forgive(attempt);
    expect(await throttle.admit(attempt, start + 30_001)).toBe(0);
  });

  it('stops at a hundred failures in an hour, from wherever', async () => {
    const throttle = served.app.get(LoginThrottle);
    const admitted: number[] = [];
    for (let turn = 0; turn < 110; turn += 1) {
      admitted.push(await throttle.admit({ username: 'lan', address: `10.1.0.${turn}` }));
    }
    expect(admitted.filter((delay) => delay === 0)).toHaveLength(100);
  });

  it('stops an address at a hundred failures in a quarter of an hour, whatever the names, and no other address', async () => {
    const throttle = served.app.get(LoginThrottle);
    const start = Date.now();
    const tries = Array.from({ length: 110 }, (_, n) => ({ username: `name-${n}`, address: '10.2.0.1' }));
    const delays: number[] = [];
    for (const attempt of tries) delays.push(await throttle.admit(attempt, start));
    expect(delays.filter((delay) => delay === 0)).toHaveLength(100);
    expect(await throttle.admit({ username: 'lan', address: '10.2.0.1' }, start + 60_000)).toBe(14 * 60_000);
    expect(await throttle.admit({ username: 'lan', address: '10.2.0.2' }, start + 60_000)).toBe(0);
    expect(await throttle.admit({ username: 'lan', address: '10.2.0.1' }, start + 15 * 60_000)).toBe(0);
  });

  it('forgets failures of yesterday at the next try, whoever tries', async () => {
    const throttle = served.app.get(LoginThrottle);
    const yesterday = Date.now() - 25 * 60 * 60_000;
    for (let n = 0; n < 3; n += 1) await throttle.admit({ username: `old-${n}`, address: '10.3.0.1' }, yesterday);
    await throttle.admit({ username: 'lan', address: '10.3.0.2' });
    const { rows } = await served.pool.query('select count(*)::int as kept from failed_login');
    expect(rows).toEqual([{ kept: 1 }]);
  });

  it('keeps neither name nor address of a failure', async () => {
    await served.app.get(LoginThrottle).admit({ username: 'canary-name', address: '10.9.8.7' });
    const { rows } = await served.pool.query('select failed_login::text as line from failed_login');
    expect(JSON.stringify(rows)).not.toMatch(/canary|10\.9\.8\.7/);
  });
});

describe('a session', () => {
  it('is needed for every route that is not public', async () => {
    expect((await served.get('/api/session')).status).toBe(401);
    expect((await served.get('/api/session', `ky-yeu=${'x'.repeat(43)}`)).status).toBe(401);
    expect((await served.get('/health/live')).status).toBe(200);
  });

  it('is kept in the database only as a hash', async () => {
    const cookie = await served.signedIn('lan');
    const secret = cookie.slice('ky-yeu='.length);
    const { rows } = await served.pool.query('select session::text as line from session');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
  });

  it('is a new one at each sign-in, and replaces the one the browser brings', async () => {
    const first = await served.signedIn('lan');
    const again = await served.post('/api/session', { username: 'lan', password: served.passwordOf['lan'] }, first);
    expect(cookieOf(again)).not.toBe(first);
    expect((await served.get('/api/session', first)).status).toBe(401);
  });

  it('ends at once when one signs out', async () => {
    const cookie = await served.signedIn('lan');
    expect((await served.get('/api/session', cookie)).status).toBe(200);
    const out = await served.delete('/api/session', cookie);
    expect(out.status).toBe(204);
    expect(out.headers['set-cookie']).toContain('Max-Age=0');
    expect((await served.get('/api/session', cookie)).status).toBe(401);
  });

  it('ends everywhere when one says so', async () => {
    const [one, two] = [await served.signedIn('lan'), await served.signedIn('lan')];
    const list = (await served.get('/api/sessions', one)).json<{ current: boolean }[]>();
    expect(list.filter(({ current }) => current)).toHaveLength(1);
    expect(list.length).toBeGreaterThanOrEqual(2);
    expect((await served.delete('/api/sessions', one)).status).toBe(204);
    expect((await served.get('/api/session', one)).status).toBe(401);
    expect((await served.get('/api/session', two)).status).toBe(401);
  });

  it('that another process ended is believed for a second at most', async () => {
    const cookie = await served.signedIn('lan');
    expect((await served.get('/api/session', cookie)).status).toBe(200);
    await served.pool.query('delete from session');
    await new Promise((done) => setTimeout(done, 1_050));
    expect((await served.get('/api/session', cookie)).status).toBe(401);
  });

  it('ends when it is not used, and when it is old', async () => {
    const sessions = served.app.get(Sessions);
    const unused = await served.signedIn('lan');
    await served.pool.query(`update session set seen_at = now() - interval '31 minutes'`);
    sessions.forget();
    expect((await served.get('/api/session', unused)).status).toBe(401);
    const old = await served.signedIn('lan');
    await served.pool.query(`update session set ends_at = now() - interval '1 second'`);
    sessions.forget();
    expect((await served.get('/api/session', old)).status).toBe(401);
  });

  it('stays while it is used', async () => {
    const cookie = await served.signedIn('lan');
    await served.pool.query(`update session set seen_at = now() - interval '20 minutes'`);
    served.app.get(Sessions).forget();
    expect((await served.get('/api/session', cookie)).status).toBe(200);
    const { rows } = await served.pool.query(
      `select count(*)::int as fresh from session where seen_at > now() - interval '1 minute'`,
    );
    expect(rows[0].fresh).toBe(1);
  });

  it('gives the posts of today only', async () => {
    await served.app.get(Accounts).ensure({
      username: 'past',
      displayName: 'Past',
      password: 'the password of past',
      posts: [
        { role: 'member', unit: branch, capacity: 'was', until: '2020-01-01' },
        { role: 'union_group', unit: branch, capacity: 'will be', from: '2199-01-01' },
        { role: 'branch_chair', unit: branch, capacity: 'is', from: '2020-01-01', until: '2199-01-01' },
      ],
    });
    const answer = await served.signIn('past', 'the password of past');
    expect(answer.json<{ posts: { capacity: string }[] }>().posts.map(({ capacity }) => capacity)).toEqual(['is']);
  });
});

describe('a change of password', () => {
  it('asks for the old one, takes only a good one, and signs out everywhere else', async () => {
    const password = await served.account('doi', 'member', branch);
    const [here, there] = [await served.signedIn('doi', password), await served.signedIn('doi', password)];
    const change = (current: string, next: string) => served.post('/api/session/password', { current, next }, here);
    expect((await change('wrong', 'con mèo trèo cây cau')).json()).toMatchObject({ code: 'access.wrong-password' });
    expect((await change(password, 'short')).json()).toMatchObject({
      code: 'access.password-too-short',
      field: 'next',
    });
    expect((await change(password, password)).json()).toMatchObject({ code: 'access.password-unchanged' });
    expect((await change(password, 'con mèo trèo cây cau')).status).toBe(204);
    expect((await served.get('/api/session', here)).status).toBe(200);
    expect((await served.get('/api/session', there)).status).toBe(401);
    expect((await served.signIn('doi', password)).status).toBe(401);
    expect((await served.signIn('doi', 'con mèo trèo cây cau')).status).toBe(200);
  });
});

describe('an account', () => {
  const given = (username: string, unit: string, role: Role = 'branch_editor') => ({
    username,
    displayName: 'Trần Thị Bình',
    posts: [{ role, unit, capacity: 'Cán bộ công đoàn' }],
  });

  it('is opened by an officer of a unit above, with a password to be replaced first of all', async () => {
    const officer = await served.signedIn('an');
    const answer = await served.post('/api/accounts', given('binh', branch), officer);
    expect(answer.status).toBe(201);
    const { password } = answer.json<{ password: string }>();
    const cookie = await served.signedIn('binh', password);
    expect((await served.get('/api/session', cookie)).json()).toMatchObject({ mustChange: true });
    expect((await served.get(`/api/files/${'0'.repeat(64)}`, cookie)).json()).toMatchObject({
      code: 'access.password-must-change',
    });
    const changed = await served.post(
      '/api/session/password',
      { current: password, next: 'con mèo trèo cây cau' },
      cookie,
    );
    expect(changed.status).toBe(204);
    expect((await served.get(`/api/files/${'0'.repeat(64)}`, cookie)).status).toBe(404);
  });

  it('is opened by nobody else, nor outside the own subtree', async () => {
    for (const [username, unit] of [
      ['lan', branch],
      ['thu', branch],
      ['an', province],
      ['an', stranger],
    ] as const) {
      const answer = await served.post('/api/accounts', given(`x-${username}`, unit), await served.signedIn(username));
      expect([username, answer.status]).toEqual([username, 403]);
    }
  });

  it.each([
    ['an unknown field', { ...given('ok-name', branch), isAdmin: true }],
    ['the role of the system', given('ok-name', branch, 'system')],
    ['a name with spaces', given('Ok Name', branch)],
    ['no post', { ...given('ok-name', branch), posts: [] }],
  ])('is not opened with %s', async (_, body) => {
    expect((await served.post('/api/accounts', body, await served.signedIn('an'))).status).toBe(422);
  });

  it('has a name of its own', async () => {
    const answer = await served.post('/api/accounts', given('lan', branch), await served.signedIn('an'));
    expect(answer.json()).toMatchObject({ status: 409, code: 'access.username-taken' });
  });

  it('is listed to officers above it alone', async () => {
    const answer = await served.get('/api/accounts?size=100', await served.signedIn('an'));
    const names = answer.json<{ items: { username: string }[] }>().items.map(({ username }) => username);
    expect(names).toEqual(expect.arrayContaining(['an', 'lan', 'mai']));
    expect(names).not.toContain('thu');
    expect(answer.body).not.toContain('argon2');
    expect((await served.get('/api/accounts', await served.signedIn('lan'))).status).toBe(403);
  });

  it('is disabled by such an officer: signed out at once', async () => {
    const password = await served.account('roi', 'member', branch);
    const cookie = await served.signedIn('roi', password);
    const { account: id } = (await served.get('/api/session', cookie)).json<{ account: string }>();
    expect((await served.post(`/api/accounts/${id}/disable`, undefined, await served.signedIn('mai'))).status).toBe(
      404,
    );
    expect((await served.post(`/api/accounts/${id}/disable`, undefined, await served.signedIn('an'))).status).toBe(204);
    expect((await served.get('/api/session', cookie)).status).toBe(401);
  });

  it('is made once for the sample, whose password is told once', async () => {
    const sample = {
      username: 'mau',
      displayName: 'Mẫu',
      posts: [{ role: 'member', unit: branch, capacity: 'x' }] as const,
    };
    const passwords = await Promise.all([
      served.app.get(Accounts).ensure(sample),
      served.app.get(Accounts).ensure(sample),
    ]);
    expect(passwords.filter((password) => password !== undefined)).toHaveLength(1);
    const { rows } = await served.pool.query(
      `select count(*)::int as posts from post p join account a on a.id = p.account where username = 'mau'`,
    );
    expect(rows[0].posts).toBe(1);
  });
});

describe('an act from elsewhere', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a sibling', { 'sec-fetch-site': 'same-site' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    const answer = await served.ask('DELETE', '/api/sessions', { ...headers, cookie: await served.signedIn('lan') });
    expect(answer.json()).toMatchObject({ status: 403, code: 'access.foreign-page' });
  });

  it('is refused when a form could have sent it', async () => {
    const answer = await served.ask(
      'POST',
      '/api/session',
      { 'content-type': 'text/plain' },
      JSON.stringify({ username: 'lan', password: served.passwordOf['lan'] }),
    );
    expect(answer.status).toBe(415);
  });
});

describe('the log', () => {
  it('tells who came in by account alone, and never a secret, a name or a body', async () => {
    const from = served.logged.length;
    const password = await served.account('canary.name', 'member', branch);
    const cookie = await served.signedIn('canary.name', password);
    await served.signIn('canary.name', 'canary-password');
    await served.get('/api/session?canary=query', cookie);
    await served.post('/api/accounts', { username: 'canary', canary: 'canary' }, cookie);
    await served.ask('POST', '/api/session', { 'content-type': 'application/json' }, '{"canary": broken');
    await served.ask('GET', '/api/session', { authorization: 'Bearer canary', cookie: 'ky-yeu=canary' });
    await served.get('/api/canary/of/a/path', cookie);
    const lines = served.logged.slice(from).join('');
    for (const secret of [password, cookie.slice('ky-yeu='.length), 'canary']) expect(lines).not.toContain(secret);
    expect(lines).toContain('"event":"signed-in"');
    expect(lines).toContain('"event":"sign-in-failed"');
    expect(lines).toContain('"route":"/api/session"');
  });
});

describe('a database that cuts every connection', () => {
  it('is met again by the next request but a few', async () => {
    const cookie = await served.signedIn('lan');
    await served.pool
      .query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()')
      .catch(() => undefined);
    const statuses: number[] = [];
    while (statuses.length < 50 && statuses.at(-1) !== 200) {
      served.app.get(Sessions).forget();
      statuses.push((await served.get('/api/session', cookie)).status);
    }
    expect(statuses.at(-1)).toBe(200);
    expect(statuses.every((status) => [200, 503].includes(status))).toBe(true);
  });
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
