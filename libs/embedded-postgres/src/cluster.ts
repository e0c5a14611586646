import { type SpawnOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { type Account, giveTo } from './owner.js';
import { standingIn } from './place.js';
import { EmbeddedPostgresFailed } from './trouble.js';

const major = '18';
const roomNeeded = 150_000_000;

type Cluster = { dir: string; binaries: Binaries; account: Account; durable: boolean; log: (line: string) => void };

export const passwordFile = (dir: string) => join(dir, 'password');

/** Makes the cluster at the first start; it appears under its name only when it is whole. */
export async function ensureCluster(cluster: Cluster): Promise<void> {
  const data = join(cluster.dir, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) {
    sameMajor(data);
    giveTo(cluster.account, data);
    return;
  }
  enoughRoom(cluster.dir);
  cluster.log(`Making a new database in ${cluster.dir}`);
  const unfinished = join(cluster.dir, 'data.unfinished');
  for (const path of [unfinished, data]) rmSync(path, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile(cluster.dir), `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  try {
    giveTo(cluster.account, unfinished);
    await initdb(cluster, unfinished);
    renameSync(unfinished, data);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function initdb({ dir, binaries, account, durable }: Cluster, data: string): Promise<void> {
  const { dataArgument, spawnOptions } = standingIn(data, account);
  const password = readableBy(account, dir);
  const args = [
    `--pgdata=${dataArgument}`,
    '--username=app',
    `--pwfile=${password.path}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await run(binaries.initdb, args, { ...spawnOptions, stdio: [password.descriptor, 'pipe', 'pipe'] });
  } finally {
    password.close();
  }
}

/** The account cannot read our secret: on Linux it gets an open copy instead of a path; elsewhere root is not supported. */
function readableBy(account: Account, dir: string): { path: string; descriptor: number | 'ignore'; close(): void } {
  if (!account) return { path: passwordFile(dir), descriptor: 'ignore', close: () => undefined };
  const copy = join(dir, 'password.copy');
  writeFileSync(copy, readFileSync(passwordFile(dir)), { mode: 0o600 });
  giveTo(account, copy);
  const descriptor = openSync(copy, 'r');
  rmSync(copy);
  return { path: '/dev/stdin', descriptor, close: () => closeSync(descriptor) };
}

function run(file: string, args: string[], options: SpawnOptions): Promise<void> {
  return new Promise((done, fail) => {
    let output = '';
    const child = spawn(file, args, options);
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`${file} ended with ${code}\n${output.trim()}`)),
    );
  });
}

function sameMajor(data: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new EmbeddedPostgresFailed(
    `The data in ${data} was written by PostgreSQL ${found}; this program brings PostgreSQL ${major}. Use the version that wrote it, or move the data over with pg_dump.`,
  );
}

function enoughRoom(dir: string): void {
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize >= roomNeeded) return;
  throw new EmbeddedPostgresFailed(
    `The disk is full: a new database in ${dir} needs ${roomNeeded / 1_000_000} MB, and ${Math.floor((bavail * bsize) / 1_000_000)} MB are free.`,
  );
}
