import { DataSource, type DataSourceOptions } from 'typeorm';
import { AccountEntity } from '../access/account.entity.js';
import { PostEntity } from '../access/post.entity.js';
import { SessionEntity } from '../access/session.entity.js';
import { FileEntity } from '../files/file.entity.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { waitForDatabase } from './wait-for-database.js';

export const entities = [AccountEntity, PostEntity, SessionEntity, FileEntity];

export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    applicationName: 'ky-yeu',
    connectTimeoutMS: 5_000,
    poolSize: 6,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, keepAlive: true },
  };
}

/** Waits for the database, connects, and brings the schema up to date. */
export async function openDataSource(url: string, patience?: number): Promise<DataSource> {
  await waitForDatabase(url, patience);
  const dataSource = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    await migrate(url, dataSource);
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
  return dataSource;
}

/** Waits for the database and brings its schema up to date, before anything else is built upon it. */
export async function prepareDatabase(url: string, patience?: number): Promise<void> {
  const dataSource = await openDataSource(url, patience);
  await dataSource.destroy();
}
