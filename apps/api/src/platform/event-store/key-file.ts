import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/**
 * The key that wraps every person's key. It lives in a file outside the database and is made on first use; whoever loses
 * it can read no name any more, so it belongs into the backup, apart from the database's.
 */
export function keyEncryptionKey(file: string): Buffer {
  const key = read(file) ?? make(file);
  if (key.length !== KEY_BYTES) throw new Error(`KEY_FILE ${file} does not hold ${KEY_BYTES} bytes in base64.`);
  return key;
}

function read(file: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

// Written aside, flushed, then linked into place: two starts at once agree on one key, and a crash leaves no half of one.
function make(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, `${randomBytes(KEY_BYTES).toString('base64')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return read(file) as Buffer;
}
