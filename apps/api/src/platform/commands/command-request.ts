import type { Actor, Source } from '#decider';

/** A command that has passed the door: well formed, addressed and allowed. */
export type CommandRequest = {
  readonly type: string;
  /** uuid of the stream it acts on. */
  readonly id: string;
  /** The unit of the stream. */
  readonly unit: string;
  /** The body without the stream's id and the unit. */
  readonly data: object;
  readonly by: Actor;
  readonly at: string;
  readonly source: Source | null;
  readonly expectedVersion?: number | undefined;
  readonly key?: string | undefined;
  readonly fingerprint?: string | undefined;
};

/** The lasting answer to an accepted command. */
export type Answer = {
  readonly stream: string;
  readonly id: string;
  readonly version: number;
  /** Position of its last event: a query may say `?from=` this and see it. */
  readonly position: number;
  readonly repeated: boolean;
};
