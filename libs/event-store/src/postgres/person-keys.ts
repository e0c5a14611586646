import type pg from 'pg';
import type { PersonKeys } from '../key-ring.js';
import { bytesOf } from './connection.js';

export class PostgresPersonKeys implements PersonKeys {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async obtain(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    const found = await this.#find(subject);
    if (found !== undefined) return found;
    await this.#pool.query('insert into person_key (subject, key) values ($1, $2) on conflict do nothing', [
      subject,
      wrapped,
    ]);
    return (await this.#find(subject)) ?? null;
  }

  async any(): Promise<{ subject: string; wrapped: Buffer } | undefined> {
    const { rows } = await this.#pool.query<{ subject: string; key: string }>(
      'select subject, key from person_key where key is not null limit 1',
    );
    return rows[0] && { subject: rows[0].subject, wrapped: bytesOf(rows[0].key) };
  }

  async destroy(subject: string): Promise<void> {
    await this.#pool.query('select erase_person($1)', [subject]);
  }

  async #find(subject: string): Promise<Buffer | null | undefined> {
    const { rows } = await this.#pool.query<{ key: string | null }>({
      name: 'person-key',
      text: 'select key from person_key where subject = $1',
      values: [subject],
    });
    const row = rows[0];
    return row && (row.key === null ? null : bytesOf(row.key));
  }
}
