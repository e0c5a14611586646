import { setImmediate as turn } from 'node:timers/promises';
import { type Appended, StoreBusy, StoreUnavailable } from '../event-store.js';
import type { Written } from '../written.js';

/** One answer for each append of a batch, in its order: what was done, or why not. */
export type Answer = Appended | Error;

/**
 * Collects the appends that arrive while a batch is on its way and sends them as the next one, so that many appends
 * cost one flush to disk. A lone append goes at once. Two appends to one stream, or under one key, never share a batch.
 */
export class Coalescer {
  readonly #send: (batch: readonly Written[]) => Promise<readonly Answer[]>;
  readonly #waitingAtMost: number;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  /** How many were under way or waiting when the last batch came back: most of them will be here again at once. */
  #expected = 0;

  constructor(send: (batch: readonly Written[]) => Promise<readonly Answer[]>, waitingAtMost: number) {
    this.#send = send;
    this.#waitingAtMost = waitingAtMost;
  }

  append(written: Written): Promise<Appended> {
    if (this.#waiting.length >= this.#waitingAtMost) return Promise.reject(new StoreBusy());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ written, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#gather();
      if (this.#waiting.length === 0) break;
      await this.#sendNext();
    }
    this.#running = undefined;
  }

  /**
   * Those whose answers have just come may have the next append ready within this turn, or, when they come over the
   * network, a moment later: half batches in turn would cost a flush each. A lone append waits for nobody.
   */
  async #gather(): Promise<void> {
    await turn();
    const enough = this.#expected * MOST_OF_THEM;
    const until = performance.now() + PATIENCE_MS;
    while (this.#expected > 1 && this.#waiting.length < enough && performance.now() < until) await turn();
  }

  async #sendNext(): Promise<void> {
    const batch = this.#next();
    try {
      const answers = await this.#send(batch.map(({ written }) => written));
      this.#expected = batch.length + this.#waiting.length;
      for (const [at, { resolve, reject }] of batch.entries()) {
        const answer = answers[at] as Answer;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      }
    } catch (unavailable) {
      // When the database stays away, whoever waits behind this batch would wait in vain.
      for (const { reject } of batch) reject(unavailable);
      for (const { reject } of this.#waiting.splice(0)) reject(new StoreUnavailable(false, unavailable));
    }
  }

  #next(): Waiting[] {
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    const taken = new Set<string>();
    let bytes = 0;
    let seen = 0;
    for (const waiting of this.#waiting) {
      const { append, bytes: own } = waiting.written;
      const full = batch.length >= APPENDS_AT_MOST || (batch.length > 0 && bytes + own > BYTES_AT_MOST);
      if (full || seen >= LOOK_AHEAD) break;
      seen++;
      const stream = `stream ${append.stream}`;
      const key = append.key === undefined ? undefined : `key ${append.key}`;
      if (taken.has(stream) || (key !== undefined && taken.has(key))) {
        later.push(waiting);
        taken.add(stream);
        continue;
      }
      taken.add(stream);
      if (key !== undefined) taken.add(key);
      batch.push(waiting);
      bytes += own;
    }
    this.#waiting = later.concat(this.#waiting.slice(seen));
    return batch;
  }
}

type Waiting = {
  readonly written: Written;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
};

const MOST_OF_THEM = 0.75;
const PATIENCE_MS = 1.5;
const APPENDS_AT_MOST = 256;
const BYTES_AT_MOST = 1_000_000;
const LOOK_AHEAD = 1_024;
