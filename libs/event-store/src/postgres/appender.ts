import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Append, type Appended, KeyReused, OtherUnit, StoreUnavailable, VersionConflict } from '../event-store.js';
import type { Written } from '../written.js';
import { integerArray, jsonArray, smallArray, textArray, uuidArray } from './binary.js';
import type { Answer } from './coalescer.js';
import { isPassing, isRefusal } from './connection.js';

/**
 * Sends batches over a connection of its own. When the connection breaks under a batch nobody knows whether it was
 * committed: it is sent again, and the key, or else the events themselves, tell.
 */
export class Appender {
  readonly #config: pg.ClientConfig;
  readonly #patience: number;
  #client: pg.Client | undefined;

  constructor(config: pg.ClientConfig, patience: number) {
    this.#config = config;
    this.#patience = patience;
  }

  /** Throws StoreUnavailable when the database stays away; any other misfortune is an answer to its own append. */
  async send(batch: readonly Written[]): Promise<readonly Answer[]> {
    const patientUntil = Date.now() + this.#patience;
    let uncertain = false;
    for (let attempt = 0; ; attempt++) {
      let sent = false;
      try {
        const client = await this.#connected();
        sent = true;
        const told = await ask(client, batch);
        return uncertain ? await this.#withOurs(client, batch, told) : answers(batch, told);
      } catch (error) {
        if (isRefusal(error)) {
          if (!isPassing(error)) return batch.length === 1 ? [error] : await this.#oneByOne(batch);
        } else {
          this.#leave();
          uncertain ||= sent;
        }
        if (Date.now() >= patientUntil) throw new StoreUnavailable(uncertain, error);
      }
      await delay(Math.min(1_000, 20 * 2 ** attempt) * (0.5 + Math.random() / 2));
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.end();
  }

  async #oneByOne(batch: readonly Written[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const written of batch) answers.push(...(await this.send([written])));
    return answers;
  }

  async #connected(): Promise<pg.Client> {
    if (this.#client) return this.#client;
    const client = new pg.Client(this.#config);
    const gone = () => {
      if (this.#client === client) this.#client = undefined;
    };
    client.on('error', gone).on('end', gone);
    await client.connect();
    this.#client = client;
    return client;
  }

  #leave(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end().catch(() => {});
    (client as { connection?: { stream?: { destroy(): void } } } | undefined)?.connection?.stream?.destroy();
  }

  /** A conflict may be with ourselves: the events that stand there are the ones we sent before the connection broke. */
  async #withOurs(client: pg.Client, batch: readonly Written[], told: Told): Promise<Answer[]> {
    const found = answers(batch, told);
    for (const [at, written] of batch.entries()) {
      if (!(found[at] instanceof VersionConflict)) continue;
      const ours = await standing(client, written);
      if (ours) found[at] = ours;
    }
    return found;
  }
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

async function ask(client: pg.Client, batch: readonly Written[]): Promise<Told> {
  const { rows } = await client.query<[string, string | null]>({
    name: 'append',
    text: 'select base, refused from append_batch($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17)',
    values: parameters(batch),
    rowMode: 'array',
  });
  const [base, refused] = rows[0] as [string, string | null];
  return { base: Number(base), refused: refused === null ? [] : (JSON.parse(refused) as Refused[]) };
}

function parameters(batch: readonly Written[]): unknown[] {
  const appends = batch.map(({ append }) => append);
  const place: number[] = [];
  const stream: string[] = [];
  const version: number[] = [];
  const unit: string[] = [];
  const type: string[] = [];
  const schema: number[] = [];
  const data: string[] = [];
  const meta: string[] = [];
  for (const [at, written] of batch.entries()) {
    const { append } = written;
    for (const [nth, event] of append.events.entries()) {
      place.push(at + 1);
      stream.push(append.stream);
      version.push(append.expected + nth + 1);
      unit.push(append.unit);
      type.push(event.type);
      schema.push(event.schema ?? 1);
      data.push(written.datas[nth] as string);
      meta.push(written.meta);
    }
  }
  return [
    textArray(appends.map((append) => append.stream)),
    integerArray(appends.map((append) => append.expected)),
    integerArray(appends.map((append) => append.events.length)),
    uuidArray(appends.map((append) => append.unit)),
    textArray(appends.map((append) => append.key ?? null)),
    textArray(appends.map((append) => append.fingerprint ?? null)),
    jsonArray(batch.map(({ state }) => state)),
    textArray(appends.map((append) => append.stateOf ?? null)),
    integerArray(place),
    textArray(stream),
    integerArray(version),
    uuidArray(unit),
    textArray(type),
    smallArray(schema),
    jsonArray(data),
    jsonArray(meta),
    secretsOf(appends),
  ];
}

function secretsOf(appends: readonly Append[]): string | null {
  const secrets = appends.flatMap((append, at) =>
    (append.sealed ?? []).map((sealed) => ({
      append: at + 1,
      stream: append.stream,
      version: append.expected + sealed.event + 1,
      field: sealed.field,
      subject: sealed.subject,
      nonce: sealed.nonce.toString('base64'),
      ciphertext: sealed.ciphertext.toString('base64'),
    })),
  );
  return secrets.length === 0 ? null : JSON.stringify(secrets);
}

function answers(batch: readonly Written[], { base, refused }: Told): Answer[] {
  const refusals = new Map(refused.map((refusal) => [refusal.append - 1, refusal]));
  let position = base;
  return batch.map(({ append }, at) => {
    const refusal = refusals.get(at);
    if (refusal) return refusalOf(append, refusal);
    position += append.events.length;
    return { stream: append.stream, version: append.expected + append.events.length, position, repeated: false };
  });
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
  const { rows } = await client.query<{ position: string; type: string; data: string; meta: string }>(
    'select position, type, data, meta from event where stream = $1 and version > $2 order by version limit $3',
    [stream, expected, events.length],
  );
  const ours = events.every(({ type }, at) => {
    const row = rows[at];
    return row && row.type === type && row.data === written.datas[at] && row.meta === written.meta;
  });
  if (!ours) return undefined;
  return { stream, version: expected + events.length, position: Number(rows.at(-1)?.position), repeated: false };
}
