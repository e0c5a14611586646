/** Reads on in the log from its own checkpoint: the projector, the process runner, the reactions. */
export interface Follower {
  readonly name: string;
  /** Goes one page further; true when more may be waiting. */
  follow(): Promise<boolean>;
  /** What else it begins when the worker starts. */
  start?(): void;
  /** Ends what `start` began, and waits for what is under way. */
  stop?(): Promise<void>;
}

/** The followers that the worker of this process runs: `readonly Follower[]`. */
export const FOLLOWERS = Symbol('FOLLOWERS');
