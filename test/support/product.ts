import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '../../apps/api/src/platform/database/test-database.js';

export type Account = { username: string; password: string; capacity: string };

export type Product = {
  url: string;
  /** Who may sign in; empty when the database was not new. */
  accounts: Account[];
  process: ChildProcess;
  databaseUrl: string;
  dataDir: string;
  /** All that it wrote to the screen so far. */
  said(): string;
  /** Ends it in order; database and folder stay. */
  halt(): Promise<void>;
  /** Ends it in order, and drops its database and folder. */
  stop(): Promise<void>;
};

const main = join(import.meta.dirname, '../../apps/api/src/main.js');

/** The account to try that the product printed at its first start. */
export function accountOf({ accounts, said }: Product, username: string): Account {
  const account = accounts.find((printed) => printed.username === username);
  if (!account) throw new Error(`The product named no account ${username}:\n${said()}`);
  return account;
}

/** The real product as one more process, on a port, a database and a folder of its own. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const database = settings['DATABASE_URL'] ? undefined : await emptyDatabase();
  const dataDir = settings['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'ky-yeu-product-'));
  const port = settings['PORT'] ?? String(await freePort());
  const env = { DATABASE_URL: database?.url ?? '', DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'warn', SAMPLE: 'yes' };
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', ...env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const halt = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const clearUp = async () => {
    await halt();
    await database?.drop();
    if (!settings['DATA_DIR']) rmSync(dataDir, { recursive: true, force: true });
  };
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  try {
    await until(() => greeting.test(said) || child.exitCode !== null, 180_000);
    const url = greeting.exec(said)?.[1];
    if (!url) throw new Error(`The product did not start:\n${said}`);
    return {
      url,
      accounts: [...said.matchAll(accountLine)].map(([, username = '', password = '', capacity = '']) => ({
        username,
        password,
        capacity,
      })),
      process: child,
      databaseUrl: env.DATABASE_URL || (settings['DATABASE_URL'] ?? ''),
      dataDir,
      said: () => said,
      halt,
      stop: clearUp,
    };
  } catch (error) {
    await clearUp();
    throw error;
  }
}

// The greeting ends with an empty line: before it, the accounts may not all be there.
const greeting = /Kỷ Yếu: (http:\S+)[\s\S]*\n\n$/;
const accountLine = /^ {4}(\S+) +(\S+) {2}(.+)$/gm;

async function until(done: () => boolean, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; !done(); await new Promise((tick) => setTimeout(tick, 25))) {
    if (Date.now() > end) return;
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port')),
      );
    });
  });
}
