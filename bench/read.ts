import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { streamOf } from '#decider';
import { createSchema, PostgresEventStore } from '#event-store';
import { compare, durableDatabase, rate, type Turn } from './bench.js';
import { congressEvent, evolve, noCongress } from './congress.js';
import { startEmmett } from './emmett-process.js';

const STREAMS = 200;
const EVENTS_A_STREAM = 100;
const MILLISECONDS = Number(process.env['BENCH_TURN_MS'] ?? 2_000);

const database = await durableDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
await createSchema(client);
const store = new PostgresEventStore({ url: database.url, keyEncryptionKey: randomBytes(32) });
const emmett = await startEmmett(database.url);

const unit = randomUUID();
const streams = Array.from({ length: STREAMS }, () => streamOf('congress', randomUUID()));
const events = Array.from({ length: EVENTS_A_STREAM }, (_, at) => congressEvent(at));
const by = { account: randomUUID(), role: 'officer', unit, capacity: 'chair' };
const meta = { command: 'congress.plan', at: '2026-11-22T07:00:00.000Z', by, source: null };
// Ten appends of ten, each with its own time, as sittings are written down.
for (let expected = 0; expected < EVENTS_A_STREAM; expected += 10) {
  const some = events.slice(expected, expected + 10);
  const at = `2026-11-22T07:${10 + expected / 10}:00.000Z`;
  await Promise.all(
    streams.map((stream) => store.append({ stream, expected, unit, events: some, meta: { ...meta, at } })),
  );
}
await emmett.ask({ do: 'fill', streams: STREAMS, eventsAStream: EVENTS_A_STREAM });
await client.query('vacuum analyze');

let next = 0;
const ours: Turn = () =>
  rate(1, MILLISECONDS, async () => {
    next = (next + 7) % STREAMS;
    const state = (await store.read(streams[next] as string)).reduce(evolve, noCongress);
    if (state.rounds + state.delegates !== EVENTS_A_STREAM - 1) throw new Error('not every event was folded');
  });

await compare({
  bench: 'read',
  against: 'emmett',
  unit: 'streams/s',
  setting: `one after another, ${STREAMS} streams of ${EVENTS_A_STREAM} events of 500 bytes, read, parsed and folded, ${database.durability}`,
  ours,
  theirs: () =>
    emmett.ask({ do: 'read', streams: STREAMS, eventsAStream: EVENTS_A_STREAM, milliseconds: MILLISECONDS }),
});

emmett.stop();
await store.close();
await client.end();
await database.stop();
