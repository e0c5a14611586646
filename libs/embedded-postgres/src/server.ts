import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { Binaries } from './binaries.js';
import type { Account } from './owner.js';
import { standingIn } from './place.js';
import type { Settings } from './settings.js';
import { EmbeddedPostgresFailed } from './trouble.js';

type ServerOptions = {
  dir: string;
  binaries: Binaries;
  account: Account;
  settings: Settings;
  port?: number;
  url: (port: number) => string;
  log: (line: string) => void;
};

export type Server = { port: number; stop(): Promise<void> };

/** Runs the server and starts it again, at the same port, should it end without having been asked to. */
export async function runServer(options: ServerOptions): Promise<Server> {
  let { port, running } = await firstStart(options);
  let stopping = false;
  let nap: (() => void) | undefined;

  async function watch(): Promise<void> {
    for (let pause = 500; !stopping; pause = Math.min(pause * 2, 30_000)) {
      const how = await running.ended;
      if (stopping) return;
      options.log(`The database server ended by itself (${how}); starting it again`);
      await new Promise<void>((wake) => {
        nap = wake;
        setTimeout(wake, pause).unref();
      });
      if (stopping) return;
      running = launch(options, port);
      if (await ready(options, running, port).catch(() => false)) {
        options.log('The database server is back');
        pause = 250;
      }
    }
  }
  const watching = watch();

  return {
    port,
    async stop() {
      stopping = true;
      nap?.();
      if (running.child.exitCode === null && running.child.signalCode === null) running.child.kill('SIGINT');
      await running.ended;
      await watching;
    },
  };
}

type Running = { child: ChildProcess; ended: Promise<string>; logFrom: number };

async function firstStart(options: ServerOptions): Promise<{ port: number; running: Running }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const running = launch(options, port);
    try {
      await ready(options, running, port);
      return { port, running };
    } catch (error) {
      running.child.kill('SIGINT');
      await running.ended;
      const taken = error instanceof Error && /Address already in use/.test(error.message);
      if (!taken || options.port || attempt === 5) throw error;
    }
  }
}

function launch({ dir, binaries, account, settings }: ServerOptions, port: number): Running {
  const file = join(dir, 'server.log');
  const log = openSync(file, sizeOf(file) > 10_000_000 ? 'w' : 'a', 0o600);
  const logFrom = sizeOf(file);
  const { dataArgument, spawnOptions } = standingIn(join(dir, 'data'), account);
  const args = [
    '-D',
    dataArgument,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  // detached: Ctrl-C reaches only Node, which closes its own connections before it stops the server.
  const child = spawn(binaries.postgres, args, { ...spawnOptions, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? `code ${code}`));
  });
  return { child, ended, logFrom };
}

/** Ready when it lets us in: a line in a log promises nothing. */
async function ready(options: ServerOptions, running: Running, port: number): Promise<true> {
  let how: string | undefined;
  void running.ended.then((text) => (how = text));
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    if (how !== undefined)
      throw new Error(`The database server ended (${how}).\n${tail(options.dir, running.logFrom)}`);
    if (await answers(options.url(port))) return true;
    await new Promise((tick) => setTimeout(tick, 25));
  }
  throw new EmbeddedPostgresFailed(
    `The database server did not answer within two minutes; see ${join(options.dir, 'server.log')}`,
  );
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function tail(dir: string, from: number): string {
  return readFileSync(join(dir, 'server.log')).subarray(from).toString().trim().split('\n').slice(-8).join('\n');
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function freePort(): Promise<number> {
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
