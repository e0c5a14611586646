import pg from 'pg';
import type { Recorded } from '#decider';
import {
  type Append,
  type Appended,
  type AppendMeta,
  type EventStore,
  KeyReused,
  type LogRange,
  StoreUnavailable,
  type StreamRow,
} from '../event-store.js';
import { KeyRing, type Secret } from '../key-ring.js';
import { type Place, recorded, written } from '../written.js';
import { Appender } from './appender.js';
import { Coalescer } from './coalescer.js';
import { askOver, bytesOf, connection, isRefusal } from './connection.js';
import { Listener } from './listener.js';
import { PostgresPersonKeys } from './person-keys.js';

export type PostgresEventStoreOptions = {
  readonly url: string;
  /** 32 bytes that wrap the keys of persons; kept outside the database. */
  readonly keyEncryptionKey: Buffer;
  /** Connections for reading. */
  readonly readers?: number;
  /** How many appends may wait before StoreBusy. */
  readonly waiting?: number;
  /** Milliseconds to keep trying while the database is away. */
  readonly patience?: number;
};

/** The event store on PostgreSQL. Connects when first used; the tables come from `createSchema`. */
export class PostgresEventStore implements EventStore {
  readonly keyRing: KeyRing;
  readonly #pool: pg.Pool;
  readonly #appender: Appender;
  readonly #coalescer: Coalescer;
  readonly #listener: Listener;

  constructor({ url, keyEncryptionKey, readers = 4, waiting = 10_000, patience = 15_000 }: PostgresEventStoreOptions) {
    this.#pool = new pg.Pool({ ...connection(url, 'reader'), max: readers });
    // A reader that breaks while idle is replaced at the next use; whoever waits for one that breaks hears of it.
    this.#pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
    this.#appender = new Appender(connection(url, 'appender'), patience);
    this.#coalescer = new Coalescer((batch) => this.#appender.send(batch), waiting);
    this.#listener = new Listener(connection(url, 'listener'), () => this.head());
    this.keyRing = new KeyRing(keyEncryptionKey, new PostgresPersonKeys(this.#pool));
  }

  async append(append: Append): Promise<Appended> {
    return this.#coalescer.append(written(append));
  }

  async answered(key: string, fingerprint: string): Promise<Appended | undefined> {
    const [row] = await this.#rows<[string, string, string, string]>(
      'receipt',
      'select fingerprint, stream, version, position from receipt where key = $1',
      [key],
    );
    if (!row) return undefined;
    const [asked, stream, version, position] = row;
    if (asked !== fingerprint) throw new KeyReused(key);
    return { stream, version: Number(version), position: Number(position), repeated: true };
  }

  async stream(stream: string): Promise<StreamRow | undefined> {
    const [row] = await this.#rows<[string, string, string | null, string | null]>(
      'stream',
      'select version, unit, state, state_of from stream where stream = $1',
      [stream],
    );
    if (!row) return undefined;
    const [version, unit, state, stateOf] = row;
    return { stream, version: Number(version), unit, state: state === null ? null : JSON.parse(state), stateOf };
  }

  async read(stream: string, range: { after?: number; upTo?: number; reveal?: boolean } = {}): Promise<Recorded[]> {
    const { after = 0, upTo = LAST, reveal = false } = range;
    return this.#events(
      'read',
      `select ${COLUMNS} from event where stream = $1 and version > $2 and position <= $3 order by version`,
      [stream, after, upTo],
      reveal,
      { stream, after },
    );
  }

  async log({ after, upTo = LAST, limit, reveal = true, types }: LogRange): Promise<Recorded[]> {
    const which = types ? 'and type = any ($4::text[]) ' : '';
    return this.#events(
      types ? 'log of types' : 'log',
      `select ${COLUMNS}, version, stream from event
        where position > $1 and position <= $2 ${which}order by position limit $3`,
      types ? [after, upTo, limit, types] : [after, upTo, limit],
      reveal,
    );
  }

  async head(): Promise<number> {
    const [row] = await this.#rows<[string]>('head', 'select position from log_head where id = 0', []);
    return Number(row?.[0] ?? 0);
  }

  subscribe(news: (upTo: number) => void): Promise<() => Promise<void>> {
    return this.#listener.subscribe(news);
  }

  /** Finishes the appends that wait, then lets go of every connection. */
  async close(): Promise<void> {
    await this.#coalescer.drained();
    await this.#listener.close();
    await this.#appender.close();
    await this.#pool.end();
  }

  async #rows<Row extends unknown[]>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await askOver<Row>(this.#pool, { name, text, values });
      } catch (error) {
        if (isRefusal(error)) throw error;
        if (attempt === READ_ATTEMPTS) throw new StoreUnavailable(false, error);
      }
    }
  }

  async #events(
    name: string,
    text: string,
    values: unknown[],
    reveal: boolean,
    of?: { stream: string; after: number },
  ): Promise<Recorded[]> {
    const rows = await this.#rows<EventRow>(name, text, values);
    const events = eventsOf(rows, of);
    if (!reveal) return events;
    const personal = rows.filter((row) => row[0].includes('{"commit":"')).map((row) => row[2]);
    return personal.length === 0 ? events : this.keyRing.reveal(events, await this.#secrets(personal));
  }

  async #secrets(positions: readonly string[]): Promise<Secret[]> {
    const rows = await this.#rows<[string, string, string, string, string, string]>(
      'secrets',
      `select position, field, subject, nonce, ciphertext, key from event_sealed join person_key using (subject)
        where position = any ($1) and key is not null`,
      [`{${positions.join()}}`],
    );
    return rows.map(([position, field, subject, nonce, ciphertext, key]) => ({
      position: Number(position),
      field,
      subject,
      nonce: bytesOf(nonce),
      ciphertext: bytesOf(ciphertext),
      key: bytesOf(key),
    }));
  }
}

const READ_ATTEMPTS = 3;
const LAST = Number.MAX_SAFE_INTEGER;

// Each column costs time in every row, so a stream leaves out what its reader knows already.
const COLUMNS = 'data, meta, position, unit, number, type, schema, recorded_at';

type EventRow = [
  data: string,
  meta: string,
  position: string,
  unit: string,
  number: string,
  type: string,
  schema: string,
  moment: string,
  version?: string,
  stream?: string,
];

function eventsOf(rows: readonly EventRow[], of?: { stream: string; after: number }): Recorded[] {
  let known = '';
  let meta = {} as AppendMeta;
  return rows.map(([data, metaText, position, unit, number, type, schema, moment, version, stream], at) => {
    // Events of one append share theirs.
    if (metaText !== known) {
      known = metaText;
      meta = JSON.parse(metaText) as AppendMeta;
    }
    const place: Place = {
      position: Number(position),
      stream: of?.stream ?? (stream as string),
      version: of ? of.after + at + 1 : Number(version),
      unit,
      number: Number(number),
      type,
      schema: Number(schema),
      recordedAt: instantOf(moment),
    };
    return recorded(place, JSON.parse(data) as object, meta);
  });
}

/** `2026-11-22 07:00:00.12+00` is 2026-11-22T07:00:00.120Z. */
function instantOf(moment: string): string {
  return `${moment.slice(0, 10)}T${moment.slice(11, 19)}.${moment.slice(20, -3).padEnd(3, '0')}Z`;
}
