import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { refuseForgetfulServer } from './durability.js';
import { ensureReaderRoles } from './reader-roles.js';
import { codeOf, DatabaseTrouble } from './trouble.js';

// Any number that no other program locks in the same database.
const LOCK = 5_704_201_988;

const INSUFFICIENT_PRIVILEGE = '42501';

/** Brings the schema up to date. Processes that start at the same time take turns, and the later ones find it done. */
export async function migrate(url: string, dataSource: DataSource): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'ky-yeu migrations' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseForgetfulServer(client, url);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureReaderRoles(client);
    const done = await dataSource.runMigrations({ transaction: 'each' }).catch((error: unknown) => {
      throw codeOf(error) === INSUFFICIENT_PRIVILEGE ? new DatabaseTrouble(whatToDo(error as Error), error) : error;
    });
    if (done.length > 0) new Logger('database').log(`migrated: ${done.map(({ name }) => name).join(', ')}`);
  } finally {
    await client.end();
  }
}

function whatToDo({ message }: Error): string {
  return `The database user may not bring the schema up to date (${message}). Let an administrator make it the owner of the database.`;
}
