import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { OneAtATime } from './one-at-a-time.js';
import { NEWS_QUEUE } from './queues.js';
import { TroubleLog } from './trouble-log.js';

const BETWEEN_RINGS = 50;

/** Says after a commit that there is news up to a position. Nobody waits for it, and a missed ring loses nothing. */
@Injectable()
export class Bell implements OnApplicationShutdown {
  private upTo = 0;
  private stopped = false;
  private readonly trouble = new TroubleLog('Bell');
  private readonly ringing = new OneAtATime(
    () => this.add(),
    (error) => this.trouble.warn('the bell did not ring', error),
  );

  constructor(@Inject(NEWS_QUEUE) private readonly queue: Pick<Queue, 'add'>) {}

  /** Never awaited and never throws; at most one ring is on its way, later ones are told by the next. */
  ring(upTo: number): void {
    if (this.stopped || upTo <= this.upTo) return;
    this.upTo = upTo;
    void this.ringing.run();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
  }

  private async add(): Promise<void> {
    await this.queue.add('news', { upTo: this.upTo }, { deduplication: { id: 'news', keepLastIfActive: true } });
    // Under load many commands share one ring: the queue's server has better things to do than to hear each of them.
    await pause(BETWEEN_RINGS);
  }
}
