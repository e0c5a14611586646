import { type BeforeApplicationShutdown, Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { BEHIND, HEALTH_PARTS, type HealthPart } from '../health/health-part.js';
import { Reactions } from '../jobs/reactions.js';
import { ProcessRunner } from '../processes/process-runner.js';
import { Projector } from '../views/projector.js';
import { FOLLOWERS, type Follower } from './follower.js';
import type { QueueBackend } from './queue-backend.js';
import { QUEUE_BACKEND } from './queues.js';
import { Worker } from './worker.js';

/** Runs the followers in this process: only the roles `worker` and `all` take it. */
@Module({
  providers: [
    {
      provide: FOLLOWERS,
      inject: [Projector, ProcessRunner, Reactions],
      useFactory: (...followers: Follower[]): readonly Follower[] => followers,
    },
    {
      provide: Worker,
      inject: [QUEUE_BACKEND, FOLLOWERS],
      useFactory: (backend: QueueBackend, followers: readonly Follower[]) => new Worker(backend, followers),
    },
  ],
  exports: [Worker],
})
export class WorkerModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(Worker) private readonly worker: Worker,
    @Inject(HEALTH_PARTS) parts: HealthPart[],
    projector: Projector,
  ) {
    parts.push({
      name: 'followers',
      async check() {
        worker.check();
        return projector.broken.length > 0 ? BEHIND : undefined;
      },
    });
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  /** Before `onApplicationShutdown`, in which the connections are closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}
