import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { dataSourceOptions, entities, openDataSource } from './data-source.js';
import { LOCK_POOL, openPool, POOL } from './pool.js';

// Under so many names a process decides at a time; the next waits for one of them to end.
const LOCKS_AT_MOST = 6;

/** Gives everybody the migrated `DataSource`, the repositories of the entities, and the plain `POOL` and `LOCK_POOL`. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      // Waiting is done by openDataSource, and a second try would not help.
      useFactory: (config: Config) => ({ ...dataSourceOptions(urlOf(config)), toRetry: () => false }),
      dataSourceFactory: async (options) => openDataSource((options as { url: string }).url),
    }),
    TypeOrmModule.forFeature(entities),
  ],
  providers: [
    // After the DataSource, so that nobody meets tables that are not there yet.
    {
      provide: POOL,
      inject: [CONFIG, DataSource],
      useFactory: (config: Config) => openPool(urlOf(config)),
    },
    {
      provide: LOCK_POOL,
      inject: [CONFIG, DataSource],
      useFactory: (config: Config) => openPool(urlOf(config), LOCKS_AT_MOST),
    },
  ],
  exports: [POOL, LOCK_POOL, TypeOrmModule],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOCK_POOL) private readonly locks: pg.Pool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool.end(), this.locks.end()]);
  }
}

function urlOf(config: Config): string {
  if (!config.DATABASE_URL) throw new Error('the embedded database has to be started before the application');
  return config.DATABASE_URL;
}
