import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Append, type Appended, KeyReused, OtherUnit, StoreUnavailable, VersionConflict } from '../event-store.js';
import type { Written } from '../written.js';
import { integerArray, jsonArray, smallArray, textArray, uuidArray } from './binary.js';
import type { Answer } from './coalescer.js';
import { ask, isPassing, isRefusal } from './connection.js';

/**
 * Sends batches over a connection of its own. When the connection breaks under a batch nobody knows whether it was
 * committed: it is sent again, and the key, or else the events themselves, tell.
 */
export class Appender {
  readonly #config: pg.ClientConfig;
  readonly #patience: number;
  #connected: { readonly client: pg.Client; readonly ready: Promise<unknown> } | undefined;

  constructor(config: pg.ClientConfig, patience: number) {
    // What two batches ask goes out at once: the server begins the second as soon as it has written the first.
    this.#config = { ...config, pipeline: true };
    this.#patience = patience;
  }

  /** Throws StoreUnavailable when the database stays away; any other misfortune is an answer to its own append. */
  async send(batch: readonly Written[]): Promise<readonly Answer[]> {
    const patientUntil = Date.now() + this.#patience;
    let uncertain = false;
    for (let attempt = 0; ; attempt++) {
      let client: pg.Client | undefined;
      try {
        client = await this.#ready();
        return await settle(client, batch, uncertain);
      } catch (error) {
        if (isRefusal(error)) {
          if (!isPassing(error)) return batch.length === 1 ? [error] : await this.#oneByOne(batch);
        } else {
          if (client) this.#leave(client);
          uncertain ||= client !== undefined;
        }
        if (Date.now() >= patientUntil) throw new StoreUnavailable(uncertain, error);
      }
      await delay(Math.min(1_000, 20 * 2 ** attempt) * (0.5 + Math.random() / 2));
    }
  }

  async close(): Promise<void> {
    const client = this.#connected?.client;
    this.#connected = undefined;
    await client?.end();
  }

  async #oneByOne(batch: readonly Written[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const written of batch) answers.push(...(await this.send([written])));
    return answers;
  }

  async #ready(): Promise<pg.Client> {
    if (!this.#connected) {
      const client = new pg.Client(this.#config);
      client.on('error', () => this.#leave(client)).on('end', () => this.#leave(client));
      this.#connected = { client, ready: client.connect() };
    }
    const { client, ready } = this.#connected;
    try {
      await ready;
    } catch (error) {
      this.#leave(client);
      throw error;
    }
    return client;
  }

  /** The other batch may have left it before, and have connected anew. */
  #leave(client: pg.Client): void {
    if (this.#connected?.client !== client) return;
    this.#connected = undefined;
    client.end().catch(() => {});
    (client as { connection?: { stream?: { destroy(): void } } }).connection?.stream?.destroy();
  }
}

/** The server writes all or nothing: those it refuses are answered, and the others sent again without them. */
async function settle(client: pg.Client, batch: readonly Written[], uncertain: boolean): Promise<Answer[]> {
  const found = new Map<Written, Answer>();
  for (let rest = batch; rest.length > 0; rest = rest.filter((written) => !found.has(written))) {
    const { base, refused } = await write(client, rest);
    for (const refusal of refused) {
      const written = rest[refusal.append - 1] as Written;
      const answer = refusalOf(written.append, refusal);
      // What is in the way may be ourselves: what stands there is what we sent before the connection broke.
      const mayBeOurs = uncertain && (refusal.verdict === 'conflict' || refusal.verdict === 'repeated');
      const ours = mayBeOurs ? await standing(client, written) : undefined;
      found.set(written, ours ?? answer);
    }
    if (refused.length > 0) continue;
    let position = base;
    for (const written of rest) {
      const { stream, expected, events } = written.append;
      position += events.length;
      found.set(written, { stream, version: expected + events.length, position, repeated: false });
    }
  }
  return batch.map((written) => found.get(written) as Answer);
}

type Told = { readonly base: number; readonly refused: readonly Refused[] };

type Refused = {
  /** Place in the batch, from 1. */
  readonly append: number;
  readonly verdict: 'repeated' | 'reused' | 'conflict' | 'unit';
  readonly actual: number;
  readonly unit: string;
  readonly stream: string;
  readonly version: number;
  readonly position: number;
};

async function write(client: pg.Client, batch: readonly Written[]): Promise<Told> {
  const rows = await ask<[string, string | null]>(client, {
    name: 'append',
    text: 'select base, refused from append_batch($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18)',
    values: parameters(batch),
  });
  const [base, refused] = rows[0] as [string, string | null];
  return { base: Number(base), refused: refused === null ? [] : (JSON.parse(refused) as Refused[]) };
}

function parameters(batch: readonly Written[]): unknown[] {
  const appends = batch.map(({ append }) => append);
  const last: number[] = [];
  const numbers = new Map<string, number>();
  const stream: string[] = [];
  const version: number[] = [];
  const unit: string[] = [];
  const nths: number[] = [];
  const type: string[] = [];
  const schema: number[] = [];
  const data: string[] = [];
  const meta: string[] = [];
  for (const written of batch) {
    const { append } = written;
    for (const [nth, event] of append.events.entries()) {
      stream.push(append.stream);
      version.push(append.expected + nth + 1);
      unit.push(append.unit);
      const number = (numbers.get(append.unit) ?? 0) + 1;
      numbers.set(append.unit, number);
      nths.push(number);
      type.push(event.type);
      schema.push(event.schema ?? 1);
      data.push(written.datas[nth] as string);
      meta.push(written.meta);
    }
    last.push(stream.length);
  }
  return [
    textArray(appends.map((append) => append.stream)),
    integerArray(appends.map((append) => append.expected)),
    integerArray(appends.map((append) => append.events.length)),
    integerArray(last),
    uuidArray(appends.map((append) => append.unit)),
    textArray(appends.map((append) => append.key ?? null)),
    textArray(appends.map((append) => append.fingerprint ?? null)),
    jsonArray(batch.map(({ state }) => state)),
    textArray(appends.map((append) => append.stateOf ?? null)),
    textArray(stream),
    integerArray(version),
    uuidArray(unit),
    integerArray(nths),
    textArray(type),
    smallArray(schema),
    jsonArray(data),
    jsonArray(meta),
    secretsOf(appends, last),
  ];
}

function secretsOf(appends: readonly Append[], last: readonly number[]): string | null {
  const secrets = appends.flatMap(({ sealed = [], events }, at) =>
    sealed.map(({ event, field, subject, nonce, ciphertext }) => ({
      place: (last[at] as number) - events.length + event + 1,
      field,
      subject,
      nonce: nonce.toString('base64'),
      ciphertext: ciphertext.toString('base64'),
    })),
  );
  return secrets.length === 0 ? null : JSON.stringify(secrets);
}

function refusalOf(append: Append, { verdict, actual, unit, stream, version, position }: Refused): Answer {
  switch (verdict) {
    case 'repeated':
      return { stream, version, position, repeated: true };
    case 'reused':
      return new KeyReused(append.key ?? '');
    case 'unit':
      return new OtherUnit(append.stream, unit);
    case 'conflict':
      return new VersionConflict(append.stream, append.expected, actual);
  }
}

async function standing(client: pg.Client, written: Written): Promise<Appended | undefined> {
  const { stream, expected, events } = written.append;
  if (events.length === 0) return undefined;
  const rows = await ask<[position: string, type: string, data: string, meta: string]>(client, {
    text: 'select position, type, data, meta from event where stream = $1 and version > $2 order by version limit $3',
    values: [stream, expected, events.length],
  });
  const ours = events.every((event, at) => {
    const [, type, data, meta] = rows[at] ?? [];
    return type === event.type && data === written.datas[at] && meta === written.meta;
  });
  if (!ours) return undefined;
  return { stream, version: expected + events.length, position: Number(rows.at(-1)?.[0]), repeated: false };
}
