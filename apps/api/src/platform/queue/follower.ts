/** Reads on in the log from its own checkpoint: the projector, the process runner, the reactions. */
export interface Follower {
  readonly name: string;
  /** Goes one page further; true when more may be waiting. */
  follow(): Promise<boolean>;
}

/** The followers that the worker of this process runs: `readonly Follower[]`. */
export const FOLLOWERS = Symbol('FOLLOWERS');
