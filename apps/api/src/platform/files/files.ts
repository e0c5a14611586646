import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Caller } from '../access/caller.js';
import { Reading } from '../access/reading.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { cleanFileName } from './file-name.js';
import { FileStore } from './file-store.js';
import { kinds } from './kinds.js';
import { type Declared, sniff } from './sniff.js';

/** An attached file as the wire shows it. */
export type Attached = {
  readonly id: string;
  readonly sha256: string;
  readonly unit: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
};

const COLUMNS = 'id, sha256, unit, name, size, mime';

/** Files attached for units: what they are in the database, their bytes in the store. */
@Injectable()
export class Files {
  constructor(
    private readonly store: FileStore,
    private readonly reading: Reading,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Takes a file in. `isWhole` tells, once the stream has ended, whether it was not cut at the limit. */
  async attach(
    bytes: Readable,
    declared: Declared,
    by: { readonly account: string; readonly unit: string },
    isWhole: () => boolean = () => true,
  ): Promise<Attached> {
    const draft = await this.store.draft(bytes);
    try {
      if (!isWhole()) throw new Problem(413, 'files.too-large', { mostMegabytes: 25 });
      if (draft.size === 0) throw new Problem(422, 'files.empty', {}, 'file');
      const mime = await sniff(draft.path, declared);
      if (!mime)
        throw new Problem(415, 'files.not-accepted', { accepted: Object.values(kinds).flat().join(', ') }, 'file');
      const name = cleanFileName(declared.name, kinds[mime]?.[0] ?? 'bin');
      await this.store.keep(draft);
      return await this.enter({ sha256: draft.sha256, unit: by.unit, name, size: draft.size, mime }, by.account);
    } catch (error) {
      await this.store.discard(draft);
      throw error;
    }
  }

  /** A file of this hash that the caller may see. */
  async find(sha256: string, caller: Caller | 'system'): Promise<Attached | undefined> {
    const { rows } = await this.reading.as(caller, (client) =>
      client.query<Attached>(`select ${COLUMNS} from file where sha256 = $1 order by at, id limit 1`, [sha256]),
    );
    return rows[0];
  }

  /** The file of this hash as it was attached for this unit: its name, size and media type are those found here. */
  async attachedFor(sha256: string, unit: string): Promise<Attached | undefined> {
    const { rows } = await this.pool.query<Attached>(`select ${COLUMNS} from file where sha256 = $1 and unit = $2`, [
      sha256,
      unit,
    ]);
    return rows[0];
  }

  /** Its bytes; a problem when the disk has lost them. */
  async open(file: Attached): Promise<Readable> {
    const kept = await this.store.read(file.sha256);
    if (!kept || kept.size !== file.size) throw new Problem(500, 'files.lost', { sha256: file.sha256 });
    return kept.bytes;
  }

  // The same bytes for the same unit are the same file, under the name they came with first.
  private async enter(file: Omit<Attached, 'id'>, account: string): Promise<Attached> {
    const { rows } = await this.pool.query<Attached>(
      `with entered as (
        insert into file (id, sha256, unit, name, size, mime, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (sha256, unit) do update set sha256 = excluded.sha256 returning *
      ) select ${COLUMNS} from entered`,
      [randomUUID(), file.sha256, file.unit, file.name, file.size, file.mime, account],
    );
    return rows[0] as Attached;
  }
}
