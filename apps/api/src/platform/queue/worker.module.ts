import {
  type DynamicModule,
  Inject,
  Module,
  type ModuleMetadata,
  type OnApplicationBootstrap,
  type Type,
} from '@nestjs/common';
import { FOLLOWERS, type Follower } from './follower.js';
import type { QueueBackend } from './queue-backend.js';
import { QUEUE_BACKEND } from './queues.js';
import { Worker } from './worker.js';

/** Runs the followers in this process. Only the roles `worker` and `all` take it. */
@Module({})
export class WorkerModule implements OnApplicationBootstrap {
  static running(followers: readonly Type<Follower>[], imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: WorkerModule,
      imports,
      providers: [
        { provide: FOLLOWERS, inject: [...followers], useFactory: (...found: Follower[]) => found },
        {
          provide: Worker,
          inject: [QUEUE_BACKEND, FOLLOWERS],
          useFactory: (backend: QueueBackend, found: readonly Follower[]) => new Worker(backend, found),
        },
      ],
      exports: [Worker, FOLLOWERS],
    };
  }

  constructor(@Inject(Worker) private readonly worker: Worker) {}

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  /** Before the connections go: the hooks of `onApplicationShutdown` close them. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}
