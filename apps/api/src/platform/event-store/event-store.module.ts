import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type EventStore, PostgresEventStore } from '#event-store';
import { CONFIG, type Config } from '../config.js';
import { EVENT_STORE } from './event-store.token.js';
import { keyEncryptionKey } from './key-file.js';
import { Seal } from './seal.js';

/** Gives everybody the event store, on a migrated database. */
@Global()
@Module({
  providers: [
    {
      provide: EVENT_STORE,
      inject: [CONFIG, DataSource],
      useFactory: async (config: Config) => {
        const store = new PostgresEventStore({
          url: config.DATABASE_URL as string,
          keyEncryptionKey: keyEncryptionKey(config.KEY_FILE),
        });
        await store.keyRing.check();
        return store;
      },
    },
    Seal,
  ],
  exports: [EVENT_STORE, Seal],
})
export class EventStoreModule implements OnApplicationShutdown {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
