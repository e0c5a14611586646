import { type DynamicModule, Module } from '@nestjs/common';
import { processes } from '#domain/processes';
import { jobs } from './jobs.js';
import { AccessModule } from './platform/access/access.module.js';
import { CommandsModule } from './platform/commands/commands.module.js';
import { CONFIG, type Config } from './platform/config.js';
import { ConfigModule } from './platform/config.module.js';
import { CrashesModule } from './platform/crashes/crashes.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { EventStoreModule } from './platform/event-store/event-store.module.js';
import { ExportsModule } from './platform/exports/exports.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { HeadersModule } from './platform/headers/headers.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LiveModule } from './platform/live/live.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { ProblemsModule } from './platform/problems/problems.module.js';
import { ProcessesModule } from './platform/processes/processes.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { WorkerModule } from './platform/queue/worker.module.js';
import { ReadingsModule } from './platform/readings/readings.module.js';
import { SearchModule } from './platform/search/search.module.js';
import { SeenModule } from './platform/seen/seen.module.js';
import { ViewsModule } from './platform/views/views.module.js';

/** The whole service. The role decides whether this process also does the background work. */
@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule,
        HeadersModule,
        DatabaseModule,
        EventStoreModule,
        ProblemsModule,
        QueueModule.at({ inject: [CONFIG], useFactory: placeOfQueue }),
        HealthModule,
        AccessModule,
        FilesModule,
        ReadingsModule,
        ViewsModule,
        LiveModule,
        ExportsModule,
        SearchModule,
        SeenModule,
        CrashesModule,
        CommandsModule,
        ProcessesModule.of(processes),
        JobsModule.of(jobs),
        ...(config.ROLE === 'api' ? [] : [WorkerModule]),
      ],
    };
  }
}

function placeOfQueue(config: Config) {
  return { databaseUrl: config.DATABASE_URL as string, redisUrl: config.REDIS_URL };
}
