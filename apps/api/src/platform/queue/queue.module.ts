import {
  type DynamicModule,
  Global,
  Inject,
  type InjectionToken,
  Module,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { Bell } from './bell.js';
import { openQueueBackend, type QueueBackend, type QueuePlace } from './queue-backend.js';
import { forgotten, JOBS, JOBS_QUEUE, NEWS, NEWS_QUEUE, QUEUE_BACKEND } from './queues.js';
import { soon } from './soon.js';

/** Two queues on one backend, and the bell. Every role has it; the work is done where the worker runs. */
@Global()
@Module({})
export class QueueModule implements OnApplicationShutdown {
  /** `place` tells where the queues live, from other providers. */
  static at(place: { inject: InjectionToken[]; useFactory: (...found: never[]) => QueuePlace }): DynamicModule {
    return {
      module: QueueModule,
      providers: [
        {
          provide: QUEUE_BACKEND,
          // After the DataSource, which waits for the database.
          inject: [DataSource, ...place.inject],
          useFactory: (_: DataSource, ...found: never[]) => openQueueBackend(place.useFactory(...found)),
        },
        {
          provide: NEWS_QUEUE,
          inject: [QUEUE_BACKEND],
          useFactory: (backend: QueueBackend) => backend.queue(NEWS, forgotten),
        },
        {
          provide: JOBS_QUEUE,
          inject: [QUEUE_BACKEND],
          useFactory: (backend: QueueBackend) => backend.queue(JOBS, forgotten),
        },
        Bell,
      ],
      exports: [QUEUE_BACKEND, NEWS_QUEUE, JOBS_QUEUE, Bell],
    };
  }

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(NEWS_QUEUE) private readonly news: Queue,
    @Inject(JOBS_QUEUE) private readonly jobs: Queue,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await soon(Promise.allSettled([this.news.close(), this.jobs.close()]));
    await soon(this.backend.close());
  }
}
