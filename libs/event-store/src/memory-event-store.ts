import { randomBytes } from 'node:crypto';
import type { Recorded } from '#decider';
import {
  type Append,
  type Appended,
  type AppendMeta,
  type EventStore,
  KeyReused,
  type LogRange,
  OtherUnit,
  type StreamRow,
  VersionConflict,
} from './event-store.js';
import { KeyRing, type PersonKeys, type Secret } from './key-ring.js';
import { recorded, type Written, written } from './written.js';

/** The whole store in the memory of one process, for specs and simulations; passes the same suite as the real one. */
export class MemoryEventStore implements EventStore {
  readonly keyRing: KeyRing;
  readonly #events: Recorded[] = [];
  readonly #streams = new Map<string, StreamRow>();
  readonly #numbers = new Map<string, number>();
  readonly #receipts = new Map<string, Appended & { fingerprint: string }>();
  readonly #listeners = new Set<(upTo: number) => void>();
  readonly #vault = new Vault();

  constructor(keyEncryptionKey: Buffer = randomBytes(32)) {
    this.keyRing = new KeyRing(keyEncryptionKey, this.#vault);
  }

  async append(append: Append): Promise<Appended> {
    const texts = written(append);
    const answered = this.#answer(append.key, append.fingerprint);
    if (answered) return answered;
    const stream = this.#streams.get(append.stream);
    const actual = stream?.version ?? 0;
    if (actual !== append.expected) throw new VersionConflict(append.stream, append.expected, actual);
    if (stream && stream.unit !== append.unit) throw new OtherUnit(append.stream, stream.unit);
    this.#write(texts);
    const version = append.expected + append.events.length;
    const done = { stream: append.stream, version, position: this.#events.length, repeated: false };
    if (append.key !== undefined) {
      this.#receipts.set(append.key, { ...done, fingerprint: append.fingerprint ?? '' });
    }
    return done;
  }

  async answered(key: string, fingerprint: string): Promise<Appended | undefined> {
    return this.#answer(key, fingerprint);
  }

  async stream(stream: string): Promise<StreamRow | undefined> {
    return structuredClone(this.#streams.get(stream));
  }

  async read(stream: string, range: { after?: number; upTo?: number; reveal?: boolean } = {}): Promise<Recorded[]> {
    const { after = 0, upTo = Number.POSITIVE_INFINITY, reveal = false } = range;
    return this.#handedOut(
      this.#events.filter((event) => event.stream === stream && event.version > after && event.position <= upTo),
      reveal,
    );
  }

  async log({ after, upTo = Number.POSITIVE_INFINITY, limit, reveal = true, types }: LogRange): Promise<Recorded[]> {
    const within = this.#events.slice(after, Math.min(this.#events.length, upTo));
    const wanted = types ? within.filter(({ type }) => types.includes(type)) : within;
    return this.#handedOut(wanted.slice(0, limit), reveal);
  }

  async head(): Promise<number> {
    return this.#events.length;
  }

  async subscribe(news: (upTo: number) => void): Promise<() => Promise<void>> {
    const listener = (upTo: number) => news(upTo);
    this.#listeners.add(listener);
    return async () => {
      this.#listeners.delete(listener);
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
  }

  #answer(key: string | undefined, fingerprint = ''): Appended | undefined {
    const receipt = key === undefined ? undefined : this.#receipts.get(key);
    if (!receipt || key === undefined) return undefined;
    if (receipt.fingerprint !== fingerprint) throw new KeyReused(key);
    return { stream: receipt.stream, version: receipt.version, position: receipt.position, repeated: true };
  }

  #write({ append, datas, meta, state }: Written): void {
    if (datas.length === 0) return;
    const { stream, unit, expected, events } = append;
    const first = this.#events.length + 1;
    const number = this.#numbers.get(unit) ?? 0;
    const recordedAt = new Date().toISOString();
    for (const [at, { type, schema = 1 }] of events.entries()) {
      const place = { position: first + at, stream, version: expected + at + 1, unit, number: number + at + 1 };
      const data = JSON.parse(datas[at] ?? '{}') as object;
      this.#events.push(recorded({ ...place, type, schema, recordedAt }, data, JSON.parse(meta) as AppendMeta));
    }
    this.#numbers.set(unit, number + events.length);
    this.#streams.set(stream, {
      stream,
      version: expected + events.length,
      unit,
      state: state === null ? null : JSON.parse(state),
      stateOf: append.stateOf ?? null,
    });
    for (const { event, ...sealed } of append.sealed ?? []) this.#vault.keep({ ...sealed, position: first + event });
    const upTo = this.#events.length;
    setImmediate(() => {
      for (const listener of this.#listeners) listener(upTo);
    });
  }

  #handedOut(events: readonly Recorded[], reveal: boolean): Recorded[] {
    return structuredClone(reveal ? this.keyRing.reveal(events, this.#vault.secrets()) : [...events]);
  }
}

class Vault implements PersonKeys {
  readonly #keys = new Map<string, Buffer | null>();
  #kept: Omit<Secret, 'key'>[] = [];

  async any(): Promise<{ subject: string; wrapped: Buffer } | undefined> {
    for (const [subject, wrapped] of this.#keys) if (wrapped) return { subject, wrapped };
    return undefined;
  }

  async obtain(subject: string, wrapped: Buffer): Promise<Buffer | null> {
    const known = this.#keys.get(subject);
    if (known !== undefined) return known;
    this.#keys.set(subject, wrapped);
    return wrapped;
  }

  async destroy(subject: string): Promise<void> {
    this.#keys.set(subject, null);
    this.#kept = this.#kept.filter((secret) => secret.subject !== subject);
  }

  keep(secret: Omit<Secret, 'key'>): void {
    if (this.#keys.get(secret.subject)) this.#kept.push(secret);
  }

  secrets(): Secret[] {
    return this.#kept.flatMap((secret) => {
      const key = this.#keys.get(secret.subject);
      return key ? [{ ...secret, key }] : [];
    });
  }
}
