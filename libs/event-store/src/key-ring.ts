import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Happened, Recorded } from '#decider';
import { idOf } from '#decider';
import { canonical } from '#ledger';
import { commitment, isCommitted } from './commitment.js';
import type { Sealed } from './event-store.js';

/** Which fields of which events identify a person, and the field that holds the person's id (`id`: the stream's own). */
export type PersonalFields = {
  readonly [eventType: string]: { readonly subject: string; readonly fields: readonly string[] };
};

/** Where wrapped keys are kept. */
export interface PersonKeys {
  /** Any wrapped key that has not been destroyed, with its person; undefined while there is none. */
  any(): Promise<{ subject: string; wrapped: Buffer } | undefined>;
  /** The wrapped key of a person, which is `wrapped` when there was none yet; null when it has been destroyed. */
  obtain(subject: string, wrapped: Buffer): Promise<Buffer | null>;
  /** Destroys the key and every ciphertext under it, for ever, at once. */
  destroy(subject: string): Promise<void>;
}

/** A sealed value as it is kept, with the wrapped key of its person. */
export type Secret = {
  readonly position: number;
  readonly field: string;
  readonly subject: string;
  readonly nonce: Buffer;
  readonly ciphertext: Buffer;
  readonly key: Buffer;
};

/** Their key is destroyed: nothing more may be recorded about this person by name. */
export class PersonErased extends Error {
  constructor(readonly subject: string) {
    super('this person has been erased');
    this.name = 'PersonErased';
  }
}

/** The key that wraps persons' keys is not the one that the keys of this store were wrapped by. */
export class WrongKey extends Error {
  constructor(cause?: unknown) {
    super('the keys of persons were wrapped by another key', { cause });
    this.name = 'WrongKey';
  }
}

/** What lies beside an event is not what the event committed to. */
export class SealBroken extends Error {
  constructor(
    readonly position: number,
    readonly field: string,
    cause?: unknown,
  ) {
    super(`event ${position}: what is kept for "${field}" is not what was recorded`, { cause });
    this.name = 'SealBroken';
  }
}

/**
 * Keeps personal values beside the log: the event holds a salted commitment, the value lies next to it under a key of
 * the person's own, and that key is wrapped by one that never enters the database.
 */
export class KeyRing {
  readonly #keyEncryptionKey: Buffer;
  readonly #markKey: Buffer;
  readonly #keys: PersonKeys;
  readonly #unwrapped = new Map<string, Buffer>();

  constructor(keyEncryptionKey: Buffer, keys: PersonKeys) {
    if (keyEncryptionKey.length !== KEY_BYTES) throw new TypeError(`a key-encryption key has ${KEY_BYTES} bytes`);
    this.#keyEncryptionKey = keyEncryptionKey;
    this.#markKey = Buffer.from(hkdfSync('sha256', keyEncryptionKey, '', 'ky-yeu marks', KEY_BYTES));
    this.#keys = keys;
  }

  /** Throws WrongKey when the keys in the store cannot be opened. */
  async check(): Promise<void> {
    const known = await this.#keys.any();
    if (!known) return;
    try {
      this.#unwrap(known.wrapped, known.subject);
    } catch (cause) {
      throw new WrongKey(cause);
    }
  }

  /** Puts commitments in the place of personal values; `sealed` goes into the same append. */
  async seal<Event extends Happened>(
    events: readonly Event[],
    personal: PersonalFields,
    stream: string,
  ): Promise<{ events: Event[]; sealed: Sealed[] }> {
    const sealed: Sealed[] = [];
    const open: Event[] = [];
    for (const [at, event] of events.entries()) {
      const data: Record<string, unknown> = { ...event.data };
      for (const field of personal[event.type]?.fields ?? []) {
        const value = data[field];
        if (value === null || value === undefined) continue;
        const subject = subjectOf(event, personal, stream);
        const key = await this.#keyOf(subject);
        const salt = randomBytes(KEY_BYTES);
        const bound = context(stream, event.type, field, subject);
        const box = encrypt(key, canonical({ salt: salt.toString('base64url'), value }), bound);
        sealed.push({ event: at, field, subject, ...box });
        data[field] = { commit: commitment(salt, value) };
      }
      open.push({ ...event, data });
    }
    return { events: open, sealed };
  }

  /** Puts the values back; null where the key has been destroyed. Throws SealBroken when something was tampered with. */
  reveal(events: readonly Recorded[], secrets: readonly Secret[]): Recorded[] {
    const bySpot = new Map(secrets.map((secret) => [spot(secret.position, secret.field), secret]));
    return events.map((event) => {
      const data: Record<string, unknown> = { ...event.data };
      for (const [field, value] of Object.entries(data)) {
        if (!isCommitted(value)) continue;
        const secret = bySpot.get(spot(event.position, field));
        data[field] = secret ? this.#opened(event, secret, value.commit) : null;
      }
      return { ...event, data };
    });
  }

  /** A hash that nobody can make or confirm by guessing who has only the database; the same in every process with this key. */
  mark(text: string): string {
    return createHmac('sha256', this.#markKey).update(text).digest('base64url');
  }

  /** Erases a person: key and ciphertexts are gone, every event and every proof stays. */
  async destroy(subject: string): Promise<void> {
    await this.#keys.destroy(subject);
    this.#unwrapped.clear();
  }

  async #keyOf(subject: string): Promise<Buffer> {
    const wrapped = await this.#keys.obtain(subject, wrap(this.#keyEncryptionKey, randomBytes(KEY_BYTES), subject));
    if (!wrapped) throw new PersonErased(subject);
    return this.#unwrap(wrapped, subject);
  }

  #unwrap(wrapped: Buffer, subject: string): Buffer {
    const name = wrapped.toString('base64');
    const known = this.#unwrapped.get(name);
    if (known) return known;
    const key = unwrap(this.#keyEncryptionKey, wrapped, subject);
    if (this.#unwrapped.size >= UNWRAPPED_AT_MOST) this.#unwrapped.clear();
    this.#unwrapped.set(name, key);
    return key;
  }

  #opened(event: Recorded, secret: Secret, commit: string): unknown {
    let found: { salt: string; value: unknown };
    try {
      const bound = context(event.stream, event.type, secret.field, secret.subject);
      const key = this.#unwrap(secret.key, secret.subject);
      found = JSON.parse(decrypt(key, secret, bound).toString()) as { salt: string; value: unknown };
    } catch (cause) {
      throw new SealBroken(event.position, secret.field, cause);
    }
    if (commitment(Buffer.from(found.salt, 'base64url'), found.value) !== commit) {
      throw new SealBroken(event.position, secret.field);
    }
    return found.value;
  }
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const UNWRAPPED_AT_MOST = 5_000;

type Box = { readonly nonce: Buffer; readonly ciphertext: Buffer };

function subjectOf(event: Happened, personal: PersonalFields, stream: string): string {
  const field = personal[event.type]?.subject ?? 'id';
  const subject = field === 'id' ? idOf(stream) : (event.data as Record<string, unknown>)[field];
  if (typeof subject !== 'string') throw new TypeError(`${event.type}: "${field}" names no person`);
  return subject;
}

function spot(position: number, field: string): string {
  return `${position}/${field}`;
}

/** What a ciphertext is bound to: moved to another place, it does not open. */
function context(stream: string, type: string, field: string, subject: string): Buffer {
  return Buffer.from(JSON.stringify([stream, type, field, subject]));
}

function wrap(keyEncryptionKey: Buffer, key: Buffer, subject: string): Buffer {
  const { nonce, ciphertext } = encrypt(keyEncryptionKey, key, Buffer.from(subject));
  return Buffer.concat([nonce, ciphertext]);
}

function unwrap(keyEncryptionKey: Buffer, wrapped: Buffer, subject: string): Buffer {
  const box = { nonce: wrapped.subarray(0, NONCE_BYTES), ciphertext: wrapped.subarray(NONCE_BYTES) };
  return decrypt(keyEncryptionKey, box, Buffer.from(subject));
}

function encrypt(key: Buffer, plain: string | Buffer, bound: Buffer): Box {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
  const body = Buffer.concat([cipher.update(plain as Buffer), cipher.final()]);
  return { nonce, ciphertext: Buffer.concat([body, cipher.getAuthTag()]) };
}

function decrypt(key: Buffer, { nonce, ciphertext }: Box, bound: Buffer): Buffer {
  const body = ciphertext.subarray(0, -TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(bound).setAuthTag(ciphertext.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
