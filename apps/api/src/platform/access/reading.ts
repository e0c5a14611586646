import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { POOL } from '../database/pool.js';
import { READER, WIDE_READER } from '../database/reader-roles.js';
import type { Caller } from './caller.js';

// Measured on 20,000 units: below this, looking rows up by unit wins; far above it, it grows with the square.
const WIDE_FROM = 500;
const TIMEOUT_MS = 5_000;

/** Lets a caller read: PostgreSQL itself shows only the rows of the caller's subtree. */
@Injectable()
export class Reading {
  private readonly roleFor = new LRUCache<string, string>({ max: 5_000, ttl: 60_000 });

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Runs in one read-only transaction that sees one state of the data; `'system'` sees every row. */
  async as<T>(caller: Caller | 'system', work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(
        `begin isolation level repeatable read read only; set local statement_timeout = ${TIMEOUT_MS}`,
      );
      if (caller !== 'system') await this.narrow(client, caller);
      const answer = await work(client);
      await client.query('commit');
      return answer;
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      // A connection that could not be rolled back may still carry the caller's rights: it is not used again.
      client.release(broken);
    }
  }

  /** Shows, from now on in this transaction, only what the posts of this caller entitle to. */
  async narrow(client: pg.ClientBase, caller: Caller): Promise<void> {
    const units = [...new Set(caller.posts.map((post) => post.unit))].sort().join(',');
    const role = this.roleFor.get(units) ?? (await this.measure(client, units));
    await client.query(`select set_config('ky_yeu.units', $1, true), set_config('role', $2, true)`, [units, role]);
  }

  private async measure(client: pg.ClientBase, units: string): Promise<string> {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from (select from unit_ancestor
        where ancestor = any (string_to_array($1, ',')::uuid[]) limit $2) as covered`,
      [units, WIDE_FROM],
    );
    const role = (rows[0]?.count ?? 0) >= WIDE_FROM ? WIDE_READER : READER;
    this.roleFor.set(units, role);
    return role;
  }
}
