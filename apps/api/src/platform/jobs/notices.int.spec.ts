import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { openDataSource } from '../database/data-source.js';
import { emptyDatabase } from '../database/test-database.js';
import { CHANNEL } from '../live/tell.js';
import { inTransaction } from '../queue/in-transaction.js';
import type { JobContext } from './job.js';
import { Mailer } from './mailer.js';
import { type NoticeAsked, noticesOf, notify, readNotice, SEND_MAIL } from './notices.js';
import { whenNoticeGivenSendMail } from './when-notice-given-send-mail.job.js';

const [federation, upper, branch, neighbour] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await emptyDatabase();
  await (await openDataSource(database.url)).destroy();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  await pool.query(
    `insert into unit_ancestor values ($1,$1,0),($2,$2,0),($3,$3,0),($4,$4,0),($2,$1,1),($3,$2,1),($3,$1,2),($4,$2,1),($4,$1,2)`,
    [federation, upper, branch, neighbour],
  );
  for (const unit of [branch, neighbour]) {
    await pool.query(
      `insert into stream (stream, version, unit, feature, state, first_at)
       values ('union-unit-' || $1, 1, $1::uuid, 'union-unit', '{"kind":"grassroots_union"}', now())`,
      [unit],
    );
  }
}, 60_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
});

beforeEach(async () => {
  await pool.query('truncate account cascade');
  await pool.query('truncate reaction, notice');
});

describe('a notice', () => {
  it('reaches the nearest holder of each role, from the unit upwards', async () => {
    const [chair, officer, higher, other, gone] = await Promise.all([
      holder('branch_chair', branch),
      holder('upper_officer', upper),
      holder('upper_officer', federation),
      holder('branch_chair', neighbour),
      holder('branch_chair', branch, { until: '2020-01-01' }),
    ]);
    await leave({ to: { unit: branch, roles: ['branch_chair', 'upper_officer'] }, kind: 'review-submitted', data: {} });
    expect(await readers()).toEqual([chair, officer].sort());
    for (const nobody of [higher, other, gone])
      expect(await noticesOf(pool, nobody)).toEqual({ unread: 0, notices: [] });
    expect(await noticesOf(pool, chair)).toMatchObject({
      unread: 1,
      notices: [{ unit: branch, kind: 'review-submitted', position: 7, readAt: null }],
    });
  });

  it('reaches every branch of a kind below a unit, each officer once', async () => {
    const here = await holder('branch_chair', branch);
    await post(here, 'branch_editor', branch);
    const there = await holder('branch_editor', neighbour);
    await holder('upper_officer', upper);
    const roles = ['branch_chair', 'branch_editor'] as const;
    await leave({ to: { below: federation, kind: 'grassroots_union', roles }, kind: 'deadline-near', data: {} });
    expect(await readers()).toEqual([here, there].sort());
  });

  it('reaches a person whatever their post, and nobody whose account is closed', async () => {
    const [person, former] = [randomUUID(), randomUUID()];
    const account = await holder('member', branch, { person });
    await holder('member', branch, { person: former, closed: true });
    await leave({ to: { person }, kind: 'deadline-near', data: {} });
    await leave({ to: { person: former }, kind: 'deadline-near', data: {} });
    expect(await readers()).toEqual([account]);
    expect((await noticesOf(pool, account)).notices).toMatchObject([{ unit: upper }]);
  });

  it('rings the bell of each reader when it is there, and again when it has been read', async () => {
    const [here, there] = [await holder('branch_chair', branch), await holder('branch_editor', branch)];
    const heard: unknown[] = [];
    const line = await pool.connect();
    line.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')));
    await line.query(`listen ${CHANNEL}`);
    try {
      const roles = ['branch_chair', 'branch_editor'] as const;
      await leave({ to: { unit: branch, roles }, kind: 'review-returned', data: {} });
      await line.query('select 1');
      expect(heard.splice(0)).toEqual([{ accounts: expect.arrayContaining([here, there]), position: 7 }]);
      const [notice] = (await noticesOf(pool, here)).notices;
      expect(await readNotice(pool, there, notice?.id as string)).toBe(false);
      expect(await readNotice(pool, here, notice?.id as string)).toBe(true);
      await line.query('select 1');
      expect(heard).toEqual([{ accounts: [here], position: 7 }]);
      expect(await noticesOf(pool, here)).toMatchObject({ unread: 0, notices: [{ readAt: expect.any(String) }] });
    } finally {
      line.release(true);
    }
  });

  it('goes by mail to the address its reader chose, once, and not when it has been read', async () => {
    const account = await holder('branch_chair', branch, { mail: 'chair@example.vn' });
    await holder('branch_editor', branch);
    const asked = await leave({
      to: { unit: branch, roles: ['branch_chair', 'branch_editor'] },
      kind: 'review-returned',
      data: {},
    });
    expect(asked).toEqual([SEND_MAIL]);
    const post = await postOffice();
    try {
      const [notice] = (await noticesOf(pool, account)).notices;
      const mailer = new Mailer(post.url, 'https://ky-yeu.example.vn');
      await mail(mailer, notice?.id as string);
      expect(post.letters).toHaveLength(1);
      expect(post.letters[0]).toContain('To: chair@example.vn');
      expect(post.letters[0]).toContain(`Message-ID: <${notice?.id}@ky-yeu.example.vn>`);
      await pool.query('update notice set read_at = now()');
      await mail(mailer, notice?.id as string);
      expect(post.letters).toHaveLength(1);
    } finally {
      post.close();
    }
  });

  it('stays in the application when there is no mail server', async () => {
    const account = await holder('branch_chair', branch, { mail: 'chair@example.vn' });
    await leave({ to: { unit: branch, roles: ['branch_chair'] }, kind: 'review-approved', data: {} });
    const [notice] = (await noticesOf(pool, account)).notices;
    await mail(new Mailer(undefined, 'http://localhost:3000'), notice?.id as string);
    expect((await noticesOf(pool, account)).unread).toBe(1);
  });
});

/** Leaves the notice as a job would, for an event of the upper unit at position 7; tells which jobs it asked for. */
async function leave(notice: NoticeAsked): Promise<string[]> {
  const asked: string[] = [];
  await inTransaction(pool, (client) =>
    notify(contextOf(client, { ask: async (job) => void asked.push(job) }), notice),
  );
  return asked;
}

async function mail(mailer: Mailer, notice: string): Promise<void> {
  const get = ((provider: unknown) =>
    provider === Mailer ? mailer : { PUBLIC_URL: 'https://ky-yeu.example.vn' }) as JobContext['get'];
  await inTransaction(pool, (client) => whenNoticeGivenSendMail.run({ notice } as never, contextOf(client, { get })));
}

function contextOf(client: pg.PoolClient, more: Partial<JobContext>): JobContext {
  const missing = () => fail('not asked for');
  return { client, position: 7, unit: upper, ask: missing, get: missing, ...more };
}

type HolderMore = { until?: string; person?: string; mail?: string; closed?: boolean };

async function holder(role: string, unit: string, more: HolderMore = {}): Promise<string> {
  const account = randomUUID();
  await pool.query(
    `insert into account (id, username, display_name, password_hash, person, must_change, mail_address, disabled_at)
     values ($1::uuid, $1::uuid::text, 'Cán bộ', '-', $2, false, $3, case when $4 then now() end)`,
    [account, more.person ?? null, more.mail ?? null, more.closed ?? false],
  );
  await post(account, role, unit, more.until);
  return account;
}

async function post(account: string, role: string, unit: string, until?: string): Promise<void> {
  await pool.query('insert into post (id, account, role, unit, capacity, until_day) values ($1, $2, $3, $4, $5, $6)', [
    randomUUID(),
    account,
    role,
    unit,
    'Cán bộ công đoàn',
    until ?? null,
  ]);
}

async function readers(): Promise<string[]> {
  const { rows } = await pool.query<{ account: string }>('select account from notice order by account');
  return rows.map(({ account }) => account);
}

/** A mail server that accepts every letter and keeps it. */
async function postOffice(): Promise<{ url: string; letters: string[]; close(): void }> {
  const letters: string[] = [];
  const server: Server = createServer((socket) => {
    let letter: string | null = null;
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (letter !== null) {
        letter += said;
        if (!letter.endsWith('\r\n.\r\n')) return;
        letters.push(letter);
        letter = null;
        socket.write('250 kept\r\n');
      } else if (said.startsWith('DATA')) {
        letter = '';
        socket.write('354 go on\r\n');
      } else {
        socket.write(said.startsWith('QUIT') ? '221 bye\r\n' : '250 fine\r\n');
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => void server.close() };
}

function fail(message: string): never {
  throw new Error(message);
}
