import type { Worker as QueueWorker } from 'bullmq';
import type { Follower } from './follower.js';
import { OneAtATime } from './one-at-a-time.js';
import { Punctual } from './punctual.js';
import type { QueueBackend } from './queue-backend.js';
import { NEWS } from './queues.js';
import { soon } from './soon.js';
import { TroubleLog } from './trouble-log.js';

export type WorkerPace = { /** How often the followers run without a bell. */ readonly tickMs: number };

/** Runs the followers whenever the bell rings, and every now and then without it, so that no lost bell matters. */
export class Worker {
  private readonly trouble = new TroubleLog('Worker');
  private readonly punctual = new Punctual(LATE_AFTER_MS);
  private readonly runs: readonly OneAtATime[];
  private news: QueueWorker | null = null;
  private tick: NodeJS.Timeout | null = null;
  private stopping = false;

  constructor(
    private readonly backend: QueueBackend,
    private readonly followers: readonly Follower[],
    private readonly pace: WorkerPace = { tickMs: 2000 },
  ) {
    this.runs = followers.map(
      (follower) =>
        new OneAtATime(
          () => this.catchUp(follower),
          (error) => this.trouble.warn(`follower ${follower.name}`, error),
        ),
    );
  }

  start(): void {
    for (const follower of this.followers) {
      follower.start?.();
      this.punctual.done(follower.name);
    }
    this.news = this.backend.worker(NEWS, () => this.run(), { concurrency: 1, ...shortLock });
    this.tick = setInterval(() => void this.run(), this.pace.tickMs);
    void this.run();
  }

  /** Runs every follower, each by itself, until none has more. */
  async run(): Promise<void> {
    if (this.stopping) return;
    await Promise.all(this.runs.map((one) => one.run()));
  }

  /** Throws when a follower has not come through for a minute. */
  check(): void {
    this.punctual.check();
  }

  /** Takes no new work and waits for the followers to finish the page they are on. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.tick) clearInterval(this.tick);
    await Promise.all(this.runs.map((one) => one.settled()));
    await soon(this.news?.close());
    await Promise.all(this.followers.map(async (follower) => follower.stop?.()));
  }

  private async catchUp(follower: Follower): Promise<void> {
    for (let more = true; more && !this.stopping; ) {
      more = await follower.follow();
      this.punctual.done(follower.name);
    }
  }
}

const LATE_AFTER_MS = 60_000;

// A bell that was lost in the hands of a worker keeps later ones waiting until its lock has run out. Hearing one twice does no harm.
const shortLock = { lockDuration: 6000, stalledInterval: 3000 };
