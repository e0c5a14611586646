import type { Actor, Happened, Recorded, Source } from '#decider';
import type { KeyRing } from './key-ring.js';

/** What an append says of itself beside its events; the same for all events of one command. */
export type AppendMeta = {
  readonly command: string;
  /** ISO 8601: when the act took place, by the actor's word. */
  readonly at: string;
  readonly by: Actor;
  readonly source: Source | null;
};

/** A value that identifies a person, kept outside the event: `field` of the event holds only `{ commit }`. */
export type Sealed = {
  /** Place of the event within the append, from 0. */
  readonly event: number;
  readonly field: string;
  /** uuid of the person. */
  readonly subject: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
};

export type Append = {
  readonly stream: string;
  /** The version the decision was made on; 0: the stream must not exist yet. */
  readonly expected: number;
  /** The union unit of the stream; fixed by its first append. */
  readonly unit: string;
  readonly events: readonly (Happened & { readonly schema?: number })[];
  readonly meta: AppendMeta;
  /** Idempotency key: the same key with the same fingerprint answers the same for ever. */
  readonly key?: string | undefined;
  /** Hash of what was asked under that key. */
  readonly fingerprint?: string | undefined;
  readonly sealed?: readonly Sealed[];
  /** The state after the events, kept in the stream row, and the code that folded it. */
  readonly state?: unknown;
  readonly stateOf?: string;
};

export type Appended = {
  readonly stream: string;
  /** Version of the stream after the append. */
  readonly version: number;
  /** Position of its last event; 0 when nothing happened on an empty log. */
  readonly position: number;
  /** The key had been answered before: nothing was written now. */
  readonly repeated: boolean;
};

export type StreamRow = {
  readonly stream: string;
  readonly version: number;
  readonly unit: string;
  readonly state: unknown;
  readonly stateOf: string | null;
};

/** Somebody else was there first. */
export class VersionConflict extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${stream}: expected version ${expected}, found ${actual}`);
    this.name = 'VersionConflict';
  }
}

/** The idempotency key was used before, for something else. */
export class KeyReused extends Error {
  constructor(readonly key: string) {
    super('idempotency key used for another request');
    this.name = 'KeyReused';
  }
}

/** More appends wait than the store is willing to hold; nothing was written; try again. */
export class StoreBusy extends Error {
  constructor() {
    super('too many appends are waiting');
    this.name = 'StoreBusy';
  }
}

/** A stream stays with the unit of its first append. */
export class OtherUnit extends Error {
  constructor(
    readonly stream: string,
    readonly unit: string,
  ) {
    super(`${stream} belongs to unit ${unit}`);
    this.name = 'OtherUnit';
  }
}

/** The database stays away. When `uncertain`, the append may have been written: ask again under the same key. */
export class StoreUnavailable extends Error {
  constructor(
    readonly uncertain: boolean,
    cause?: unknown,
  ) {
    super(uncertain ? 'the store went away while it was answering' : 'the store does not answer', { cause });
    this.name = 'StoreUnavailable';
  }
}

export type LogRange = {
  readonly after: number;
  readonly upTo?: number;
  readonly limit: number;
  readonly reveal?: boolean;
  readonly types?: readonly string[];
};

export interface EventStore {
  /** The keys of the persons whose values are kept beside the events. */
  readonly keyRing: KeyRing;
  /**
   * Writes all events of the append or none. Throws VersionConflict, KeyReused, OtherUnit, StoreBusy or
   * StoreUnavailable, each having written nothing unless StoreUnavailable is `uncertain`.
   */
  append(append: Append): Promise<Appended>;
  /** The answer given under this key, if any. Throws KeyReused when the fingerprint differs. */
  answered(key: string, fingerprint: string): Promise<Appended | undefined>;
  /** The row of a stream, with its folded state. */
  stream(stream: string): Promise<StreamRow | undefined>;
  /** Events of one stream in order; `after` a version, `upTo` a position of the log. Personal fields stay sealed unless asked for. */
  read(stream: string, range?: { after?: number; upTo?: number; reveal?: boolean }): Promise<Recorded[]>;
  /**
   * At most `limit` events of the log after a position, in order, without gaps. Personal fields are revealed while
   * their key exists and are null afterwards; with `reveal: false` every event is just as it was hashed. With `types`
   * only events of these types come: what is in between is passed over.
   */
  log(range: LogRange): Promise<Recorded[]>;
  /** Position of the last event; 0 on an empty log. */
  head(): Promise<number>;
  /** Calls back soon after every commit with the position the log has reached; returns how to stop. */
  subscribe(news: (upTo: number) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
