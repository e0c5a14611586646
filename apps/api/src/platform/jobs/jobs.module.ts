import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type pg from 'pg';
import type { EventStore } from '#event-store';
import { AccessModule } from '../access/access.module.js';
import { CONFIG, type Config } from '../config.js';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { ProcessRunner } from '../processes/process-runner.js';
import type { QueueBackend } from '../queue/queue-backend.js';
import { JOBS_QUEUE, QUEUE_BACKEND } from '../queue/queues.js';
import { FailedJobController } from './failed-job.controller.js';
import { type AnyJob, JOBS_OF_ALL, type JobContext } from './job.js';
import { JobRunner } from './job-runner.js';
import { Mailer } from './mailer.js';
import { NoticeController } from './notice.controller.js';
import { Reactions } from './reactions.js';
import { whenNoticeGivenSendMail } from './when-notice-given-send-mail.job.js';

/** What the service does in the world because of events, the list of what failed, and people's notices. */
@Global()
@Module({})
export class JobsModule {
  static of(jobs: readonly AnyJob[]): DynamicModule {
    return {
      module: JobsModule,
      imports: [AccessModule],
      controllers: [FailedJobController, NoticeController],
      providers: [
        { provide: JOBS_OF_ALL, useValue: [...jobs, whenNoticeGivenSendMail] },
        {
          provide: Mailer,
          inject: [CONFIG],
          useFactory: (config: Config) => new Mailer(config.SMTP_URL, config.PUBLIC_URL),
        },
        {
          provide: JobRunner,
          inject: [POOL, EVENT_STORE, JOBS_OF_ALL, ProcessRunner, ModuleRef],
          useFactory: (
            pool: pg.Pool,
            store: EventStore,
            all: readonly AnyJob[],
            processes: ProcessRunner,
            modules: ModuleRef,
          ) => new JobRunner(pool, store, all, processes, providerOf(modules)),
        },
        {
          provide: Reactions,
          inject: [POOL, EVENT_STORE, QUEUE_BACKEND, JOBS_QUEUE, JOBS_OF_ALL, JobRunner],
          useFactory: (
            pool: pg.Pool,
            store: EventStore,
            backend: QueueBackend,
            queue: Queue,
            all: readonly AnyJob[],
            runner: JobRunner,
          ) => new Reactions(pool, store, backend, queue, all, runner),
        },
      ],
      exports: [Reactions, Mailer],
    };
  }
}

function providerOf(modules: ModuleRef): JobContext['get'] {
  return (provider) => modules.get(provider, { strict: false });
}
