import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../database/pool.js';
import { HOUR_MS, loginDelay, WINDOW_MS } from './login-delay.js';

/** One try to sign in; neither the name nor the address is kept, only their hashes. */
export type Try = { readonly username: string; readonly address: string };

/** Counts failed logins in the database, so that they outlive a restart and count across processes. */
@Injectable()
export class LoginThrottle {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /**
   * Takes a try in, counted as failed until it is forgiven, so that tries at the same moment count each other.
   * Answers 0, or for how many milliseconds no try is taken.
   */
  async admit(attempt: Try, now = Date.now()): Promise<number> {
    const { account, pair } = keysOf(attempt);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [account.readBigInt64BE().toString()]);
      const { rows } = await client.query<{ here: number; last: Date | null; hour: number; first: Date | null }>(
        `select count(*) filter (where pair_key = $2 and at > $3)::int as here,
            max(at) filter (where pair_key = $2 and at > $3) as last,
            count(*)::int as hour, min(at) as first
          from failed_login where account_key = $1 and at > $4`,
        [account, pair, new Date(now - WINDOW_MS), new Date(now - HOUR_MS)],
      );
      const seen = rows[0];
      const delay = loginDelay(
        {
          fromHere: seen?.here ?? 0,
          lastFromHere: seen?.last?.getTime() ?? 0,
          thisHour: seen?.hour ?? 0,
          firstThisHour: seen?.first?.getTime() ?? 0,
        },
        now,
      );
      if (delay === 0) {
        await client.query('insert into failed_login (account_key, pair_key, at) values ($1, $2, $3)', [
          account,
          pair,
          new Date(now),
        ]);
      }
      await client.query('commit');
      return delay;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** The person proved to be the right one: what failed from here before is forgotten. */
  async forgive(attempt: Try): Promise<void> {
    await this.pool.query('delete from failed_login where pair_key = $1', [keysOf(attempt).pair]);
    await this.pool.query(`delete from failed_login where at < now() - interval '1 day'`);
  }
}

function keysOf({ username, address }: Try): { account: Buffer; pair: Buffer } {
  return { account: sha256(username), pair: sha256(`${username}\n${network(address)}`) };
}

// Whoever has one IPv6 address has 2^64 of them.
function network(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const middle = tail === undefined ? [] : Array<string>(8 - left.length - right.length).fill('0');
  return [...left, ...middle, ...right].slice(0, 4).join(':');
}

function sha256(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
