import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../database/pool.js';
import { type Failures, HOUR_MS, loginDelay, WINDOW_MS } from './login-delay.js';

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
    const keys = keysOf(attempt);
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      // Always the address first, so that two tries never wait for each other.
      for (const key of [keys.address, keys.account]) {
        await client.query('select pg_advisory_xact_lock($1)', [key.readBigInt64BE().toString()]);
      }
      const delay = loginDelay(await failuresOf(client, keys, now), now);
      if (delay === 0) await enter(client, keys, now);
      await prune(client, now);
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
  }
}

type Keys = { readonly account: Buffer; readonly pair: Buffer; readonly address: Buffer };

function keysOf({ username, address }: Try): Keys {
  const place = network(address);
  return { account: sha256(username), pair: sha256(`${username}\n${place}`), address: sha256(`\n${place}`) };
}

type Counted = { count: number; first: Date | null; last: Date | null };

async function failuresOf(client: pg.ClientBase, { account, pair, address }: Keys, now: number): Promise<Failures> {
  const counted = async (column: string, key: Buffer, since: number): Promise<Counted> => {
    const { rows } = await client.query<Counted>(
      `select count(*)::int as count, min(at) as first, max(at) as last from failed_login
        where ${column} = $1 and at > $2`,
      [key, new Date(since)],
    );
    return rows[0] ?? { count: 0, first: null, last: null };
  };
  const here = await counted('pair_key', pair, now - WINDOW_MS);
  const named = await counted('account_key', account, now - HOUR_MS);
  const placed = await counted('address_key', address, now - WINDOW_MS);
  return {
    fromHere: here.count,
    lastFromHere: here.last?.getTime() ?? 0,
    thisHour: named.count,
    firstThisHour: named.first?.getTime() ?? 0,
    fromAddress: placed.count,
    firstFromAddress: placed.first?.getTime() ?? 0,
  };
}

async function enter(client: pg.ClientBase, { account, pair, address }: Keys, now: number): Promise<void> {
  await client.query('insert into failed_login (account_key, pair_key, address_key, at) values ($1, $2, $3, $4)', [
    account,
    pair,
    address,
    new Date(now),
  ]);
}

const KEPT_MS = 24 * HOUR_MS;
const PRUNED_AT_ONCE = 100;

/** Forgets what is too old to count. A try adds one and takes up to a hundred, so that the table cannot grow for ever. */
async function prune(client: pg.ClientBase, now: number): Promise<void> {
  await client.query(
    `delete from failed_login where id in (
       select id from failed_login where at < $1 order by at limit ${PRUNED_AT_ONCE} for update skip locked)`,
    [new Date(now - KEPT_MS)],
  );
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
