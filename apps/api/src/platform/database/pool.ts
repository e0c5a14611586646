import { Logger } from '@nestjs/common';
import pg from 'pg';

/** Token of the pool of plain connections: `@Inject(POOL) pool: pg.Pool`. */
export const POOL = Symbol('POOL');

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
  pool.on('error', (error) => logger.warn(`a connection was lost: ${error.message}`));
  return pool;
}
