import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../database/pool.js';

/** Lets one piece of work of a name run at a time, across all processes on the database. */
@Injectable()
export class Alone {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async while<T>(name: string, work: () => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
      return await work();
    } finally {
      const unlocked = await client
        .query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
        .catch(() => null);
      // A connection that could not unlock must not go back to the pool with its lock.
      client.release(unlocked === null);
    }
  }
}
