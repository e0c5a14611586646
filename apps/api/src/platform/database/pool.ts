import { Logger } from '@nestjs/common';
import pg from 'pg';

/** Token of the pool of plain connections: `@Inject(POOL) pool: pg.Pool`. */
export const POOL = Symbol('POOL');
/** Token of the few connections that hold locks while work goes on over others: `@Inject(LOCK_POOL) pool: pg.Pool`. */
export const LOCK_POOL = Symbol('LOCK_POOL');

/** Opens the pool; a connection that is lost while idle is logged and replaced at the next use. */
export function openPool(url: string, max = 12): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'ky-yeu',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 120_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  const logger = new Logger('database');
  outliveServer(pool, (error) => logger.warn(`a connection was lost: ${error.message}`));
  return pool;
}

/**
 * Lets the process live when the server goes away: the pool hears of its idle connections only, and one that is lent out
 * would raise an error that nobody hears. Whoever has it finds out at the next query.
 */
export function outliveServer(pool: pg.Pool, lost: (error: Error) => void): void {
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', () => undefined));
}
