import { Global, Inject, Module } from '@nestjs/common';
import type pg from 'pg';
import type { EventStore } from '#event-store';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { HealthController } from './health.controller.js';
import { HEALTH_PARTS, type HealthPart } from './health-part.js';

/** `/health/live` and `/health/ready`. Other modules push their parts onto `HEALTH_PARTS`. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [{ provide: HEALTH_PARTS, useFactory: (): HealthPart[] => [] }],
  exports: [HEALTH_PARTS],
})
export class HealthModule {
  constructor(
    @Inject(HEALTH_PARTS) parts: HealthPart[],
    @Inject(POOL) pool: pg.Pool,
    @Inject(EVENT_STORE) store: EventStore,
  ) {
    parts.push(
      { name: 'database', check: () => pool.query('select 1') },
      { name: 'event-store', check: () => store.head() },
    );
  }
}
