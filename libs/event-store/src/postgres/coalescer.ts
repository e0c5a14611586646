import { setImmediate as turn } from 'node:timers/promises';
import { type Appended, StoreBusy, StoreUnavailable } from '../event-store.js';
import type { Written } from '../written.js';

/** One answer for each append of a batch, in its order: what was done, or why not. */
export type Answer = Appended | Error;

/**
 * Collects the appends that arrive while batches are on their way and sends them as the next one, so that many appends
 * cost one flush to disk. Two batches may be on their way: while the server writes one, this process prepares the next
 * or hands out the answers of the last. A lone append goes at once. Two appends to one stream, or under one key, never
 * share a batch and never travel side by side.
 */
export class Coalescer {
  readonly #send: (batch: readonly Written[]) => Promise<readonly Answer[]>;
  readonly #waitingAtMost: number;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  /** Tells whoever waits in `#run` that an append has come, or a batch is back. */
  #wake: () => void = () => {};
  #flying = 0;
  /** Streams and keys of what is on its way. */
  readonly #taken = new Set<string>();
  #appendsFlying = 0;
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
      this.#wake();
    });
  }

  /** Resolves when nothing waits or is under way any more. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length + this.#flying > 0) {
      const news = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      if (this.#flying < FLYING_AT_MOST) {
        await this.#gather();
        const batch = this.#next();
        if (batch.length > 0) {
          void this.#fly(batch);
          continue;
        }
      }
      await news;
    }
    this.#running = undefined;
  }

  /**
   * Those whose answers have just come may have the next append ready within this turn, or, when they come over the
   * network, a moment later: small batches in turn would cost a flush each. While the server has a batch to write, the
   * next is in less of a hurry. A lone append waits for nobody.
   */
  async #gather(): Promise<void> {
    await turn();
    const enough = Math.min(this.#share(), this.#expected - this.#appendsFlying) * MOST_OF_THEM;
    const until = performance.now() + (this.#flying > 0 ? PATIENCE_IN_COMPANY_MS : PATIENCE_MS);
    while (this.#expected > 1 && this.#waiting.length < enough && performance.now() < until) await turn();
  }

  /** How many go together, so that two batches keep each other company. */
  #share(): number {
    return Math.max(WORTH_A_FLUSH, Math.ceil(this.#expected / FLYING_AT_MOST));
  }

  async #fly(batch: readonly Waiting[]): Promise<void> {
    this.#flying++;
    this.#appendsFlying += batch.length;
    const names = batch.flatMap(({ written }) => namesOf(written));
    for (const name of names) this.#taken.add(name);
    try {
      const answers = await this.#send(batch.map(({ written }) => written));
      this.#expected = this.#appendsFlying + this.#waiting.length;
      for (const [at, { resolve, reject }] of batch.entries()) {
        const answer = answers[at] as Answer;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      }
    } catch (unavailable) {
      // When the database stays away, whoever waits behind this batch would wait in vain.
      for (const { reject } of batch) reject(unavailable);
      for (const { reject } of this.#waiting.splice(0)) reject(new StoreUnavailable(false, unavailable));
    } finally {
      this.#flying--;
      this.#appendsFlying -= batch.length;
      for (const name of names) this.#taken.delete(name);
      this.#wake();
    }
  }

  #next(): Waiting[] {
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    const taken = new Set(this.#taken);
    const atMost = this.#expected > WORTH_A_FLUSH ? Math.min(this.#share(), APPENDS_AT_MOST) : APPENDS_AT_MOST;
    let bytes = 0;
    let seen = 0;
    for (const waiting of this.#waiting) {
      const own = waiting.written.bytes;
      const full = batch.length >= atMost || (batch.length > 0 && bytes + own > BYTES_AT_MOST);
      if (full || seen >= LOOK_AHEAD) break;
      seen++;
      const names = namesOf(waiting.written);
      // Whoever waits behind one that waits keeps its place behind it.
      if (names.some((name) => taken.has(name))) later.push(waiting);
      else {
        batch.push(waiting);
        bytes += own;
      }
      for (const name of names) taken.add(name);
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

function namesOf({ append: { stream, key } }: Written): string[] {
  return key === undefined ? [`stream ${stream}`] : [`stream ${stream}`, `key ${key}`];
}

const FLYING_AT_MOST = 2;
const WORTH_A_FLUSH = 4;
const MOST_OF_THEM = 0.75;
const PATIENCE_MS = 1.5;
const PATIENCE_IN_COMPANY_MS = 6;
const APPENDS_AT_MOST = 256;
const BYTES_AT_MOST = 1_000_000;
const LOOK_AHEAD = 1_024;
