import { Logger } from '@nestjs/common';
import type pg from 'pg';
import { DatabaseTrouble, placeOf } from './trouble.js';

/**
 * What is acknowledged must outlive a crash of the server: refuses one that does not flush, or that may tear pages. A
 * database that says by its name that it is for tests may do as it likes.
 */
export async function refuseForgetfulServer(client: Pick<pg.ClientBase, 'query'>, url: string): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string; database: string }>(
    `select name, setting, current_database() as database from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`,
  );
  if (rows[0]?.database.includes('test')) return;
  const off = rows.map(({ name }) => name);
  const fatal = off.filter((name) => name !== 'synchronous_commit');
  if (fatal.length > 0) {
    throw new DatabaseTrouble(
      `The database server at ${placeOf(url)} may lose what it has confirmed: ${fatal.join(' and ')} off. Set to on in postgresql.conf, and start again.`,
    );
  }
  if (off.length > 0) {
    // The event store turns it on for its own connections; accounts, sessions and files go by the server's setting.
    new Logger('database').warn(
      `synchronous_commit is off at ${placeOf(url)}: events are safe, but new accounts and files may be lost in a crash`,
    );
  }
}
