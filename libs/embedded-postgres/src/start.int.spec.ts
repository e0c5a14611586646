import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataFolderBusy, type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';

let parent: string;
let dir: string;
let server: EmbeddedPostgres | undefined;
const children: ChildProcess[] = [];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'embedded-postgres-test-'));
  dir = join(parent, 'postgres');
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps every acknowledged write, with checksums, behind a password that nobody else can read', async () => {
    await start();
    expect(await ask('select current_database() as answer')).toBe('kept');
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums'])
      expect(await ask(`select current_setting('${setting}') as answer`)).toBe('on');
    expect(await ask(`select datlocale as answer from pg_database where datname = 'kept'`)).toBe('vi-VN');
    expect(statSync(join(dir, 'password')).mode & 0o777).toBe(0o600);
    await ask(`create table note as select 'Đỗ Thị Hường' as answer`);
  }, 60_000);

  it('finds its data again at the next start', async () => {
    await start();
    expect(await ask('select answer from note')).toBe('Đỗ Thị Hường');
  }, 60_000);

  it('refuses a second start on the same folder while the first lives', async () => {
    await start();
    await expect(startEmbeddedPostgres({ dir, database: 'kept' })).rejects.toThrow(DataFolderBusy);
    await expect(startEmbeddedPostgres({ dir, database: 'kept' })).rejects.toThrow(`in use by process ${process.pid}`);
  }, 60_000);

  it('takes the folder over from a holder that died, even when its process id lives on in another program', async () => {
    writeFileSync(join(dir, 'owner.lock'), JSON.stringify({ pid: process.pid, born: 'another boot 1' }));
    await start();
    expect(await ask('select answer from note')).toBe('Đỗ Thị Hường');
  }, 60_000);

  it('stops the server that a killed run left behind, and loses nothing', async () => {
    const { child, url } = await startElsewhere();
    server = { url, stop: async () => undefined };
    await ask(`insert into note values ('left behind')`);
    const orphan = serverPid();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(orphan)).toBe(true);
    await start();
    expect(isAlive(orphan)).toBe(false);
    expect(await ask(`select count(*)::int as answer from note`)).toBe(2);
  }, 60_000);

  it('is not reached by the Ctrl-C of the terminal', async () => {
    await start();
    expect(groupOf(serverPid())).toBe(serverPid());
    expect(groupOf(process.pid)).not.toBe(serverPid());
  }, 60_000);

  it('comes back at the same port when the server is killed', async () => {
    const said: string[] = [];
    await start({ log: (line) => said.push(line) });
    process.kill(serverPid(), 'SIGKILL');
    await until(() => said.includes('The database server is back'));
    expect(await ask(`select count(*)::int as answer from note`)).toBe(2);
  }, 60_000);

  it('says so when the port is taken, and gives the folder back', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(startEmbeddedPostgres({ dir, database: 'kept', port })).rejects.toThrow('in use by another program');
    other.close();
    await start({ port });
    expect(new URL(server?.url ?? '').port).toBe(String(port));
  }, 60_000);

  it('says so when the data was written by another major version', async () => {
    const old = join(parent, 'old');
    mkdirSync(join(old, 'data'), { recursive: true });
    writeFileSync(join(old, 'data/PG_VERSION'), '14\n');
    await expect(startEmbeddedPostgres({ dir: old, database: 'kept' })).rejects.toThrow('written by PostgreSQL 14');
  });

  it('works below a folder that nobody else may enter', async () => {
    const locked = join(parent, 'private');
    mkdirSync(locked, { mode: 0o700 });
    server = await startEmbeddedPostgres({ dir: join(locked, 'postgres'), database: 'kept', durable: false });
    expect(await ask(`select current_setting('fsync') as answer`)).toBe('off');
    expect(statSync(join(locked, 'postgres/data/PG_VERSION')).isFile()).toBe(true);
  }, 60_000);
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<void> {
  server = await startEmbeddedPostgres({ dir, database: 'kept', ...options });
}

async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const program = `
    const { startEmbeddedPostgres } = await import('#embedded-postgres');
    const { url } = await startEmbeddedPostgres({ dir: ${JSON.stringify(dir)}, database: 'kept' });
    console.log(url);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

async function ask(sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server?.url ?? '' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(sql)).rows[0]?.answer;
  } finally {
    await client.end();
  }
}

function serverPid(): number {
  return Number(readFileSync(join(dir, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
}

function groupOf(pid: number): number {
  if (process.platform !== 'linux') return Number(execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)]));
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
  return Number(afterName.split(' ')[2]);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(done: () => boolean): Promise<void> {
  for (let left = 30_000; !done() && left > 0; left -= 50) await new Promise((tick) => setTimeout(tick, 50));
  expect(done()).toBe(true);
}
