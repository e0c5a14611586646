const LONGEST_PAUSE_MS = 60_000;

/** Views that an event breaks, as this process knows them: each waits by itself before it is tried again. */
export class Stumbles {
  private readonly of = new Map<string, { attempts: number; retryAt: number }>();

  /** Counts one more stumble of a view; returns how many there were. */
  note(view: string): number {
    const attempts = (this.of.get(view)?.attempts ?? 0) + 1;
    this.of.set(view, { attempts, retryAt: Date.now() + Math.min(LONGEST_PAUSE_MS, 500 * 2 ** attempts) });
    return attempts;
  }

  over(view: string): void {
    this.of.delete(view);
  }

  has(view: string): boolean {
    return this.of.has(view);
  }

  isDue(view: string): boolean {
    return (this.of.get(view)?.retryAt ?? Number.POSITIVE_INFINITY) <= Date.now();
  }

  get views(): readonly string[] {
    return [...this.of.keys()];
  }
}
