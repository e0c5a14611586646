/** Knows when each of some workers last came to an end of its work, and tells when one has not for too long. */
export class Punctual {
  private readonly last = new Map<string, number>();

  constructor(
    private readonly lateAfterMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  done(name: string): void {
    this.last.set(name, this.now());
  }

  /** Throws when one of them is late; names it. */
  check(): void {
    for (const [name, at] of this.last) {
      const seconds = Math.round((this.now() - at) / 1000);
      if (this.now() - at > this.lateAfterMs) throw new Error(`${name} has not come through for ${seconds} seconds`);
    }
  }
}
