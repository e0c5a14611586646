// Runs in a process of its own: importing Emmett changes pg's type parsers for the whole process.
import { randomUUID } from 'node:crypto';
import {
  getPostgreSQLEventStore,
  pongoSingleStreamProjection,
  postgreSQLEventStoreConsumer,
} from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { rate } from './bench.js';
import { type CongressEvent, type CongressState, congressEvent, evolve, noCongress } from './congress.js';
import type { EmmettAsked } from './emmett-process.js';

const store = getPostgreSQLEventStore(process.argv[2] as string, {
  connectionOptions: { pool: new pg.Pool({ connectionString: process.argv[2], max: 32 }) },
});

process.on('message', (asked: EmmettAsked) => {
  void answer(asked).then((figure) => process.send?.(figure));
});
process.on('disconnect', () => process.exit());
await store.schema.migrate();
process.send?.(0);

function answer(asked: EmmettAsked): Promise<number> {
  switch (asked.do) {
    case 'append':
      return append(asked.inFlight, asked.milliseconds, asked.eventsAStream);
    case 'fill':
      return fill(asked.streams, asked.eventsAStream);
    case 'read':
      return read(asked.streams, asked.eventsAStream, asked.milliseconds);
    case 'project':
      return project(asked.collection, asked.events);
  }
}

function append(inFlight: number, milliseconds: number, eventsAStream: number): Promise<number> {
  const lanes = Array.from({ length: inFlight }, () => ({ stream: '', version: 0 }));
  return rate(inFlight, milliseconds, async (nth) => {
    const lane = lanes[nth] as (typeof lanes)[number];
    if (lane.version % eventsAStream === 0) lanes[nth] = { stream: `congress-${randomUUID()}`, version: 0 };
    const { stream, version } = lanes[nth] as (typeof lanes)[number];
    const expected = version === 0 ? {} : { expectedStreamVersion: BigInt(version) };
    await store.appendToStream(stream, [congressEvent(version)], expected);
    lanes[nth] = { stream, version: version + 1 };
  });
}

async function fill(streams: number, eventsAStream: number): Promise<number> {
  const events = Array.from({ length: eventsAStream }, (_, at) => congressEvent(at));
  for (let at = 0; at < streams; at++) await store.appendToStream(`congress-read-${at}`, events);
  return streams;
}

function read(streams: number, eventsAStream: number, milliseconds: number): Promise<number> {
  let next = 0;
  return rate(1, milliseconds, async () => {
    next = (next + 7) % streams;
    const { state } = await store.aggregateStream(`congress-read-${next}`, {
      evolve,
      initialState: () => noCongress,
    });
    if (state.rounds + state.delegates !== eventsAStream - 1) throw new Error('not every event was folded');
  });
}

/** Folds the whole log into documents, one a stream; events per second. */
async function project(collection: string, events: number): Promise<number> {
  const consumer = postgreSQLEventStoreConsumer({
    connectionString: process.argv[2] as string,
    stopWhen: { noMessagesLeft: true },
    pulling: { batchSize: 1_000 },
  });
  consumer.projector({
    processorId: collection,
    projection: pongoSingleStreamProjection<CongressState, CongressEvent>({
      collectionName: collection,
      canHandle: ['CongressPlanned', 'DelegateNamed', 'RoundOpened'],
      evolve: (document: CongressState, event: CongressEvent) => evolve(document, event),
      initialState: () => noCongress,
    }),
    startFrom: 'BEGINNING',
  });
  const begun = performance.now();
  await consumer.start();
  const took = performance.now() - begun;
  await consumer.close();
  return (events * 1_000) / took;
}
