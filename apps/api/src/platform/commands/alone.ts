import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { LOCK_POOL } from '../database/pool.js';
import { InTurn } from './in-turn.js';

/**
 * Lets one piece of work of a name run at a time, across all processes on the database. Within a process it waits in
 * memory; a lock never takes a connection that the work itself may need.
 */
@Injectable()
export class Alone {
  private readonly here = new InTurn();

  constructor(@Inject(LOCK_POOL) private readonly pool: pg.Pool) {}

  while<T>(name: string, work: () => Promise<T>): Promise<T> {
    return this.here.while(name, () => this.locked(name, work));
  }

  private async locked<T>(name: string, work: () => Promise<T>): Promise<T> {
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
