import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { Bell } from './bell.js';
import { openQueueBackend, type QueueBackend } from './queue-backend.js';
import { forgotten, JOBS, JOBS_QUEUE, NEWS, NEWS_QUEUE, QUEUE_BACKEND } from './queues.js';

/** Two queues on one backend, and the bell. Every role has it; the work is done where the worker runs. */
@Global()
@Module({
  providers: [
    {
      provide: QUEUE_BACKEND,
      // After the DataSource, which waits for the database.
      inject: [CONFIG, DataSource],
      useFactory: (config: Config) =>
        openQueueBackend({ databaseUrl: config.DATABASE_URL ?? '', redisUrl: config.REDIS_URL }),
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
})
export class QueueModule implements OnApplicationShutdown {
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

/** A queue server that is away must not hold up the stop. */
async function soon(work: Promise<unknown>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    late = setTimeout(resolve, 2000);
  });
  await Promise.race([work, patience]);
  clearTimeout(late);
}
