import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { codeOf } from '../database/trouble.js';
import { Problem } from '../problems/problem.js';

const STALE_MS = 24 * 3_600_000;

/** Bytes that were written down, not yet under their own name. */
export type Draft = { readonly path: string; readonly sha256: string; readonly size: number };

/** Bytes on disk under the name of their hash: `files/ab/cd/abcd…`. The same bytes lie there once. */
@Injectable()
export class FileStore implements OnModuleInit {
  private readonly root: string;
  private readonly drafts: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'DATA_DIR'>) {
    this.root = join(config.DATA_DIR, 'files');
    this.drafts = join(this.root, 'tmp');
  }

  /** Clears away what a killed process left half written. */
  async onModuleInit(): Promise<void> {
    const names = await readdir(this.drafts).catch((): string[] => []);
    for (const name of names) {
      const path = join(this.drafts, name);
      const age =
        Date.now() -
        (await stat(path)
          .catch(() => undefined)
          .then((info) => info?.mtimeMs ?? Date.now()));
      if (age > STALE_MS) await rm(path, { force: true });
    }
  }

  /** Writes a stream down, hashing it on the way, until it is safe on disk. Leaves nothing when it fails. */
  async draft(bytes: Readable): Promise<Draft> {
    const path = join(this.drafts, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        size += chunk.length;
        done(null, chunk);
      },
    });
    try {
      await mkdir(this.drafts, { recursive: true, mode: 0o700 });
      await pipeline(bytes, count, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
      return { path, sha256: hash.digest('hex'), size };
    } catch (error) {
      await this.discard({ path });
      throw fullDisk(error) ?? error;
    }
  }

  /** Puts the draft under the name of its hash. */
  async keep(draft: Draft): Promise<void> {
    const path = this.pathOf(draft.sha256);
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(draft.path, path);
      await flushFolder(dirname(path));
    } catch (error) {
      await this.discard(draft);
      throw fullDisk(error) ?? error;
    }
  }

  async discard({ path }: { readonly path: string }): Promise<void> {
    await rm(path, { force: true });
  }

  /** The bytes of a hash; undefined when they are not here. */
  async read(sha256: string): Promise<{ size: number; bytes: Readable } | undefined> {
    const path = this.pathOf(sha256);
    const info = await stat(path).catch(() => undefined);
    return info && { size: info.size, bytes: createReadStream(path) };
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a hash');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

function fullDisk(error: unknown): Problem | undefined {
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
  return isFull ? new Problem(507, 'files.disk-full') : undefined;
}

// The new name is safe only when its folder is; Windows has no such call, and does it by itself.
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
