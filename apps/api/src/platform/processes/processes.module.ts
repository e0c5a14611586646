import { type DynamicModule, Global, Module } from '@nestjs/common';
import type pg from 'pg';
import type { Process } from '#decider';
import type { EventStore } from '#event-store';
import { AccessModule } from '../access/access.module.js';
import { CommandDesk } from '../commands/command-desk.js';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { ProcessRefusalController } from './process-refusal.controller.js';
import { ProcessRunner } from './process-runner.js';
import { PROCESSES } from './processes.js';

/** What ties the features together, and the list of what it was refused. */
@Global()
@Module({})
export class ProcessesModule {
  static of(processes: readonly Process[]): DynamicModule {
    return {
      module: ProcessesModule,
      imports: [AccessModule],
      controllers: [ProcessRefusalController],
      providers: [
        { provide: PROCESSES, useValue: processes },
        {
          provide: ProcessRunner,
          inject: [POOL, EVENT_STORE, CommandDesk, PROCESSES],
          useFactory: (pool: pg.Pool, store: EventStore, desk: CommandDesk, all: readonly Process[]) =>
            new ProcessRunner(pool, store, desk, all),
        },
      ],
      exports: [ProcessRunner],
    };
  }
}
