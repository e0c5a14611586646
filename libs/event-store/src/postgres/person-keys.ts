import type pg from 'pg';
import type { PersonKeys } from '../key-ring.js';
import { askOver, bytesOf } from './connection.js';

export class PostgresPersonKeys implements PersonKeys {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async obtain(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    const found = await this.#find(subject);
    if (found !== undefined) return found;
    await askOver(this.#pool, {
      text: 'insert into person_key (subject, key) values ($1, $2) on conflict do nothing',
      values: [subject, wrapped],
    });
    return (await this.#find(subject)) ?? null;
  }

  async any(): Promise<{ subject: string; wrapped: Buffer } | undefined> {
    const [row] = await askOver<[string, string]>(this.#pool, {
      text: 'select subject, key from person_key where key is not null limit 1',
    });
    if (!row) return undefined;
    const [subject, key] = row;
    return { subject, wrapped: bytesOf(key) };
  }

  async destroy(subject: string): Promise<void> {
    await askOver(this.#pool, { text: 'select erase_person($1)', values: [subject] });
  }

  async #find(subject: string): Promise<Buffer | null | undefined> {
    const [row] = await askOver<[string | null]>(this.#pool, {
      name: 'person-key',
      text: 'select key from person_key where subject = $1',
      values: [subject],
    });
    if (!row) return undefined;
    const [key] = row;
    return key === null ? null : bytesOf(key);
  }
}
