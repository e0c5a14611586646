import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { congresses } from '../apps/api/src/congress/congresses/congresses.projection.js';
import { openDataSource } from '../apps/api/src/platform/database/data-source.js';
import { durableDatabase, median, print } from './bench.js';
import { startEmmett } from './emmett-process.js';
import { fillLog } from './fill-log.js';

const EVENTS = Number(process.env['BENCH_EVENTS'] ?? 1_000_000);
const EMMETT_STREAMS = 50;
const EMMETT_EVENTS_A_STREAM = 100;
const TURNS = 5;
const PAGE = 5_000;
const MEGABYTES_AT_MOST = 400;
const HEARD = Object.keys(congresses.on);

const database = await durableDatabase();
await (await openDataSource(database.url)).destroy();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
await fillLog(client, EVENTS);
const emmett = await startEmmett(database.url);
await emmett.ask({ do: 'fill', streams: EMMETT_STREAMS, eventsAStream: EMMETT_EVENTS_A_STREAM });

const done: { ours: number[]; read: number[]; emmett: number[]; early: number[]; peak: number[] } = {
  ours: [],
  read: [],
  emmett: [],
  early: [],
  peak: [],
};
for (let turn = 0; turn <= TURNS; turn++) {
  const sides = [
    async () => {
      const { rate, early, peak } = await catchUp();
      return () => [done.ours.push(rate), done.early.push(early), done.peak.push(peak)];
    },
    async () => {
      const read = await readPages();
      return () => done.read.push(read);
    },
    async () => {
      const events = EMMETT_STREAMS * EMMETT_EVENTS_A_STREAM;
      const theirs = await emmett.ask({ do: 'project', collection: `congresses_${turn}`, events });
      return () => done.emmett.push(theirs);
    },
  ];
  for (const side of turn % 2 === 0 ? sides : sides.toReversed()) {
    const note = await side();
    if (turn > 0) note();
  }
}

const ours = median(done.ours);
const setting = `${EVENTS} events of ${EVENTS / 100} congresses into the congress list from nothing, every version of a row kept, ${database.durability}`;
const about = { bench: 'catch-up', unit: 'events/s', setting, ours };
const read = median(done.read);
print({ ...about, against: 'pg read', ratio: ours / read, theirs: read });
const theirs = median(done.emmett);
print({ ...about, against: 'emmett', ratio: ours / theirs, theirs });
const peak = median(done.peak);
print({
  ...about,
  against: 'memory limit',
  ratio: MEGABYTES_AT_MOST / peak,
  ours: peak,
  theirs: MEGABYTES_AT_MOST,
  unit: 'MB resident at most',
});
const early = median(done.early);
print({
  ...about,
  against: 'memory at a quarter of the way',
  ratio: peak / early,
  ours: peak,
  theirs: early,
  unit: 'MB resident',
});

emmett.stop();
await client.end();
await database.stop();

/** In a process of its own, so that its memory is its own. */
async function catchUp(): Promise<{ rate: number; early: number; peak: number }> {
  const child = fork(join(import.meta.dirname, 'catch-up-process.js'), [database.url, String(EVENTS)]);
  const [figures] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the process that catches up ended with ${code}`);
    }),
  ])) as [{ rate: number; early: number; peak: number }];
  return figures;
}

/** Reads what the view is folded from, the same rows and columns as text, and does nothing with it. */
async function readPages(): Promise<number> {
  const begun = performance.now();
  for (let position = '0'; ; ) {
    const { rows } = await client.query<[string, ...string[]]>({
      name: 'page',
      text: `select position, data, meta, unit, number, type, schema, recorded_at, version, stream
        from event where position > $1 and type = any ($2::text[]) order by position limit $3`,
      values: [position, HEARD, PAGE],
      rowMode: 'array',
      types: { getTypeParser: () => (text: string) => text },
    });
    const last = rows.at(-1);
    if (!last) return (EVENTS * 1_000) / (performance.now() - begun);
    position = last[0];
  }
}
