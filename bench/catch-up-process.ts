import { randomBytes } from 'node:crypto';
import { PostgresEventStore } from '#event-store';
import { congresses } from '../apps/api/src/congress/congresses/congresses.projection.js';
import { openPool } from '../apps/api/src/platform/database/pool.js';
import { rebuild } from '../apps/api/src/platform/views/rebuild.js';
import { viewTable } from '../apps/api/src/platform/views/view-table.js';

const [, , url = '', expected = ''] = process.argv;
const store = new PostgresEventStore({ url, keyEncryptionKey: randomBytes(32) });
const pool = openPool(url);
const resident: number[] = [];
const watch = setInterval(() => resident.push(process.memoryUsage.rss() / 1024 / 1024), 50);

const begun = performance.now();
const { events } = await rebuild(pool, store, congresses, viewTable(congresses));
const took = performance.now() - begun;
clearInterval(watch);
if (events !== Number(expected)) throw new Error(`folded ${events} of ${expected} events`);
await store.close();
await pool.end();
process.send?.({
  rate: (events * 1_000) / took,
  early: resident[Math.floor(resident.length / 4)],
  peak: Math.max(...resident),
});
process.disconnect();
