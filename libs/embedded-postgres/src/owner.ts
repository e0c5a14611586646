import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresFailed } from './trouble.js';

/** The account that the server runs as; `undefined` means: the one we are. */
export type Account = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root: root borrows the account that the data belongs to, else one without rights. */
export function accountFor(data: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const account = ownerOf(data) ?? lookUp('postgres') ?? lookUp('nobody');
  if (!account) {
    throw new EmbeddedPostgresFailed(
      'PostgreSQL does not run as root, and neither the account "postgres" nor "nobody" exists here. Start as an ordinary user.',
    );
  }
  return account;
}

/** Gives a whole tree to the account, as after a copy made by root. */
export function giveTo(account: Account, path: string): void {
  if (!account) return;
  const found = lstatSync(path);
  if (found.uid !== account.uid) chownSync(path, account.uid, account.gid);
  if (found.isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
}

function ownerOf(data: string): Account {
  if (!existsSync(data)) return undefined;
  const { uid, gid } = lstatSync(data);
  return uid === 0 ? undefined : { uid, gid };
}

function lookUp(name: string): Account {
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
