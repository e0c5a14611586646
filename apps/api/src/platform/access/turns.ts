import { Problem } from '../problems/problem.js';

/** Lets a few pieces of work go on at once and some wait their turn; turns the others away as busy. */
export class Turns {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waitingAtMost: number,
  ) {}

  /** Refuses when even the waiting room is full. */
  refuseWhenFull(): void {
    if (this.underWay >= this.atOnce && this.waiting.length >= this.waitingAtMost) {
      throw new Problem(503, 'platform.busy', { retryAfter: 2 });
    }
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    this.refuseWhenFull();
    if (this.underWay < this.atOnce) this.underWay += 1;
    else await new Promise<void>((go) => this.waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.underWay -= 1;
    }
  }
}
