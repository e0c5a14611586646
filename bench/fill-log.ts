import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { canonical } from '#ledger';
import { congressOf, EVENTS_A_CONGRESS } from './season.js';

const AT_ONCE = 1_000;

/** Writes so many events of so many congresses into the log, the congresses of a thousand branches side by side. */
export async function fillLog(client: pg.Client, events: number): Promise<void> {
  await pipeline(
    Readable.from(lines(events)),
    client.query(copyFrom('copy event (position, stream, version, unit, number, type, schema, data, meta) from stdin')),
  );
  await client.query('update log_head set position = $1', [events]);
  await client.query('vacuum analyze event');
}

function* lines(events: number): Generator<string> {
  let position = 0;
  while (position < events) {
    const branches = Array.from({ length: Math.min(AT_ONCE, (events - position) / EVENTS_A_CONGRESS) }, (_, nth) => {
      const unit = randomUUID();
      const by = { account: randomUUID(), role: 'branch_chair', unit, capacity: 'Chủ tịch Công đoàn' };
      const meta = canonical({ command: 'congress.plan', at: '2023-03-01T08:00:00.000Z', by, source: null });
      return { unit, meta, events: congressOf(`Công đoàn cơ sở số ${position / EVENTS_A_CONGRESS + nth}`) };
    });
    for (let nth = 0; nth < EVENTS_A_CONGRESS; nth++) {
      let chunk = '';
      for (const { unit, meta, events: own } of branches) {
        const event = own[nth] as (typeof own)[number];
        position += 1;
        const data = canonical(event.data).replaceAll('\\', '\\\\');
        chunk += `${position}\t${event.stream}\t${event.version}\t${unit}\t${nth + 1}\t${event.type}\t1\t${data}\t${meta}\n`;
      }
      yield chunk;
    }
  }
}
