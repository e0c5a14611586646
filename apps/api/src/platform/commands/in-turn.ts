/** Lets pieces of work of one name run one after the other in this process, in the order they came; who waits holds nothing. */
export class InTurn {
  private readonly last = new Map<string, Promise<void>>();

  /** Runs the work when everything that came before it under the name has ended, well or not. */
  async while<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(name);
    let end = () => {};
    const mine = new Promise<void>((ended) => {
      end = ended;
    });
    this.last.set(name, mine);
    try {
      if (before) await before;
      return await work();
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name);
      end();
    }
  }

  /** How many names somebody works or waits under. */
  get names(): number {
    return this.last.size;
  }
}
