import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { dataSourceOptions, entities, openDataSource } from './data-source.js';
import { openPool, POOL } from './pool.js';

/** Gives everybody the migrated `DataSource`, the repositories of the entities, and the plain `POOL`. */
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
    {
      provide: POOL,
      // After the DataSource, so that nobody meets tables that are not there yet.
      inject: [CONFIG, DataSource],
      useFactory: (config: Config) => openPool(urlOf(config)),
    },
  ],
  exports: [POOL, TypeOrmModule],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function urlOf(config: Config): string {
  if (!config.DATABASE_URL) throw new Error('the embedded database has to be started before the application');
  return config.DATABASE_URL;
}
