import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { streamOf } from '#decider';
import { createSchema, PostgresEventStore } from '#event-store';
import { compare, durableDatabase, rate, type Turn } from './bench.js';
import { congressEvent } from './congress.js';
import { startEmmett } from './emmett-process.js';

const IN_FLIGHT = 32;
const MILLISECONDS = Number(process.env['BENCH_TURN_MS'] ?? 2_000);
const EVENTS_A_STREAM = 20;
const UNITS = Array.from({ length: 200 }, () => randomUUID());
const meta = {
  command: 'congress.open-round',
  at: '2026-11-22T07:00:00.000Z',
  by: { account: randomUUID(), role: 'officer', unit: UNITS[0] as string, capacity: 'chair' },
  source: null,
};

const database = await durableDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
await createSchema(client);
// The same columns, types and indexes; the database gives the positions.
await client.query('create table raw_event (like event including all)');
await client.query('create sequence raw_position');
await client.query("alter table raw_event alter position set default nextval('raw_position')");

const store = new PostgresEventStore({ url: database.url, keyEncryptionKey: randomBytes(32) });
const pool = new pg.Pool({ connectionString: database.url, max: IN_FLIGHT });
const emmett = await startEmmett(database.url);
const setting = `${IN_FLIGHT} in flight, one event of 500 bytes each, streams of ${EVENTS_A_STREAM}, ${database.durability}`;

const ours: Turn = () =>
  lanes((stream, version, unit) =>
    store.append({ stream, expected: version, unit, events: [congressEvent(version)], meta }),
  );

const numbers = new Map<string, number>();
const raw: Turn = () =>
  lanes((stream, version, unit) => {
    const { type, data } = congressEvent(version);
    const number = (numbers.get(unit) ?? 0) + 1;
    numbers.set(unit, number);
    return pool.query({
      name: 'raw',
      text: 'insert into raw_event (stream, version, unit, number, type, schema, data, meta) values ($1,$2,$3,$4,$5,$6,$7,$8)',
      values: [stream, version + 1, unit, number, type, 1, JSON.stringify(data), JSON.stringify(meta)],
    });
  });

const emmettAppends: Turn = () =>
  emmett.ask({ do: 'append', inFlight: IN_FLIGHT, milliseconds: MILLISECONDS, eventsAStream: EVENTS_A_STREAM });

const about = { bench: 'append', unit: 'events/s', setting, ours };
await compare({ ...about, against: 'raw insert', theirs: raw });
await compare({ ...about, against: 'emmett', theirs: emmettAppends });

emmett.stop();
await store.close();
await pool.end();
await client.end();
await database.stop();

function lanes(append: (stream: string, version: number, unit: string) => Promise<unknown>): Promise<number> {
  const places = Array.from({ length: IN_FLIGHT }, () => ({ stream: '', unit: '', version: EVENTS_A_STREAM }));
  let streams = 0;
  return rate(IN_FLIGHT, MILLISECONDS, async (nth) => {
    const place = places[nth] as (typeof places)[number];
    if (place.version === EVENTS_A_STREAM) {
      const unit = UNITS[streams++ % UNITS.length] as string;
      Object.assign(place, { stream: streamOf('congress', randomUUID()), unit, version: 0 });
    }
    await append(place.stream, place.version, place.unit);
    place.version++;
  });
}
