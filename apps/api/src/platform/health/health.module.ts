import { Global, Inject, Module, Optional } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type pg from 'pg';
import type { EventStore } from '#event-store';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { NEWS_QUEUE } from '../queue/queues.js';
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
    @Optional() @Inject(NEWS_QUEUE) queue?: Queue,
  ) {
    parts.push(
      { name: 'database', check: () => pool.query('select 1') },
      { name: 'event-store', check: () => store.head() },
    );
    if (queue) parts.push({ name: 'queue', check: () => queue.count() });
  }
}
