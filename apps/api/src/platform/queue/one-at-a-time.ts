/** Runs a piece of work at most once at a time; a call during a run causes one more run, however many calls there were. */
export class OneAtATime {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Resolves when a run that began after this call has ended. Never rejects. */
  run(): Promise<void> {
    if (this.running) this.again = true;
    else this.running = this.turns();
    return this.running;
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async turns(): Promise<void> {
    do {
      this.again = false;
      try {
        await this.work();
      } catch (error) {
        this.failed(error);
      }
    } while (this.again);
    this.running = null;
  }
}
