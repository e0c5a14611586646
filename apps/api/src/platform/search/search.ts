import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { features } from '#contracts';
import { featureOf, idOf, streamOf } from '#decider';
import type { Caller } from '../access/caller.js';
import { holdingAny } from '../access/holding.js';
import { Reading } from '../access/reading.js';
import { conditions, likely, type Which } from '../views/conditions.js';
import { labelOf } from '../views/label.js';
import { momentOf } from '../views/moment.js';
import { searchText } from '../views/search-text.js';
import { ViewReader } from '../views/view-reader.js';
import { columnOf } from '../views/view-store.js';
import type { ViewTable } from '../views/view-table.js';
import { dayAsked } from './day-asked.js';

/** One thing found. */
export type Hit = {
  /** `congress`, `union-unit`, `person`, `document`, `directive`, `meeting`, `event`, or `stream` for any other stream. */
  readonly kind: string;
  /** Of the row; of an event its position; of another stream the name of the stream. */
  readonly id: string;
  readonly label: string;
  /** Codes that tell it apart: fields of the row, or of the event. */
  readonly sub: { readonly [field: string]: string };
  readonly unit: string | null;
  /** The view of the row; null: an event or a stream. */
  readonly view: string | null;
  readonly stream: string | null;
  /** The event, or the last event of the stream. */
  readonly position: number | null;
};

const HITS_AT_MOST = 8;
const SHORTEST = 2;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type Searched = {
  readonly view: string;
  readonly kind: string;
  readonly sub: readonly string[];
  /** The fields that a day is looked for in. */
  readonly days?: readonly string[];
};

/** What is searched, in the order in which it is shown, with the fields that tell rows of one name apart. */
const searched: readonly Searched[] = [
  {
    view: 'congresses',
    kind: 'congress',
    sub: ['ordinal', 'status', 'kind', 'heldOn'],
    days: ['heldOn', 'convenedFor'],
  },
  { view: 'union-units', kind: 'union-unit', sub: ['kind', 'province', 'status'] },
  { view: 'people', kind: 'person', sub: ['status'] },
  { view: 'documents', kind: 'document', sub: ['kind', 'status', 'congress'] },
  { view: 'directives', kind: 'directive', sub: ['number', 'issuer', 'issuedOn'], days: ['issuedOn'] },
  { view: 'meetings', kind: 'meeting', sub: ['kind', 'status', 'heldOn'], days: ['heldOn'] },
];

/** Finds rows by words, rows and events by their day, events by their position, and anything by its id, among what the caller may see. */
@Injectable()
export class Search {
  constructor(
    private readonly reader: ViewReader,
    private readonly reading: Reading,
  ) {}

  find(caller: Caller, q: string, at: number | string | undefined): Promise<readonly Hit[]> {
    return this.reading.as(caller, async (client) => {
      const moment = await momentOf(client, at);
      const number = /^#(\d{1,15})$/.exec(q)?.[1];
      if (number) return eventAt(client, Number(number), moment);
      if (UUID.test(q)) return this.byId(client, caller, q.toLowerCase(), moment);
      const day = dayAsked(q);
      if (day !== undefined) return this.ofDay(client, caller, day, moment);
      return searchText(q).length < SHORTEST ? [] : this.rows(client, caller, { q }, moment);
    });
  }

  /** What took place or bears the date of a day, and what was recorded on it. */
  private async ofDay(client: pg.ClientBase, caller: Caller, day: string, moment: number | undefined): Promise<Hit[]> {
    const rows = await this.rows(client, caller, { day }, moment);
    return [...rows, ...(await eventsOf(client, day, moment))];
  }

  private async byId(client: pg.ClientBase, caller: Caller, id: string, moment: number | undefined): Promise<Hit[]> {
    const streams = await streamsOf(client, id, moment);
    const hits = await this.rows(client, caller, { ids: [id] }, moment);
    const known = new Set(hits.map(({ stream }) => stream));
    return [...hits, ...streams.filter(({ stream }) => !known.has(stream))];
  }

  /** Rows of every view, each in the posts that it is read in. */
  private async rows(client: pg.ClientBase, caller: Caller, which: Wanted, moment: number | undefined): Promise<Hit[]> {
    const hits: Hit[] = [];
    for (const { view, days } of searched) {
      if (which.day !== undefined && !days) continue;
      const reader = holdingAny(caller, this.reader.contractOf(view).roles);
      if (!reader) continue;
      await this.reading.narrow(client, reader);
      hits.push(...(await rowsOf(client, view, this.reader.tableOf(view), which, moment)));
    }
    return hits;
  }
}

type Wanted = Which & { readonly day?: string };

type Kept = { readonly id: string; readonly unit: string; readonly row: { readonly [field: string]: unknown } };

// What begins with the words as they were written comes first, then what holds them together, then the shortest.
async function rowsOf(
  client: pg.ClientBase,
  view: string,
  table: ViewTable,
  { day, ...which }: Wanted,
  moment: number | undefined,
): Promise<Hit[]> {
  const { text, values } = conditions(table, which, moment);
  const tests = day === undefined ? text : `${text} and (${onDay(view, table, `$${values.push(day)}`)})`;
  const phrase = likely(searchText(which.q ?? ''));
  const begins = `$${values.push(`${phrase}%`)}`;
  const holds = `$${values.push(`%${phrase}%`)}`;
  const { rows } = await client.query<Kept>(
    `select t.id, t.unit, t.row from ${table.table} t where ${tests}
      order by t.search like ${begins} desc, t.search like ${holds} desc, length(t.search), t.id limit ${HITS_AT_MOST}`,
    values,
  );
  return rows.map((row) => hitOf(view, row));
}

function onDay(view: string, table: ViewTable, day: string): string {
  const { days = [] } = searched.find((one) => one.view === view) ?? {};
  return days.map((field) => `t.${columnOf(table, field)} = ${day}`).join(' or ');
}

function hitOf(view: string, { id, unit, row }: Kept): Hit {
  const { kind, sub } = searched.find((one) => one.view === view) ?? { kind: view, sub: [] };
  const told = sub.filter((field) => row[field] !== null && row[field] !== undefined);
  return {
    kind,
    id,
    label: labelOf(row) ?? id,
    sub: Object.fromEntries(told.map((field) => [field, String(row[field])])),
    unit,
    view,
    stream: streamOf(kind, id),
    position: null,
  };
}

type Found = { position: string; stream: string; type: string; unit: string };

async function eventAt(client: pg.ClientBase, position: number, moment: number | undefined): Promise<Hit[]> {
  if (moment !== undefined && position > moment) return [];
  const { rows } = await client.query<Found>('select position, stream, type, unit from event where position = $1', [
    position,
  ]);
  return rows.map(eventHit);
}

// Days are those of Vietnam.
async function eventsOf(client: pg.ClientBase, day: string, moment: number | undefined): Promise<Hit[]> {
  const { rows } = await client.query<Found>(
    `select position, stream, type, unit from event
      where position > position_at($1::timestamptz - interval '1 microsecond')
        and position <= least(position_at($1::timestamptz + interval '1 day' - interval '1 microsecond'), $2)
      order by position limit ${HITS_AT_MOST}`,
    [`${day}T00:00:00+07:00`, moment ?? Number.MAX_SAFE_INTEGER],
  );
  return rows.map(eventHit);
}

function eventHit({ position, stream, type, unit }: Found): Hit {
  return {
    kind: 'event',
    id: position,
    label: `#${position}`,
    sub: { type },
    unit,
    view: null,
    stream,
    position: Number(position),
  };
}

/** Every stream that bears an id, whatever its feature, with its last event. */
async function streamsOf(client: pg.ClientBase, id: string, moment: number | undefined): Promise<Hit[]> {
  const { rows } = await client.query<Found>(
    `select distinct on (stream) position, stream, type, unit from event
      where stream = any ($1) and position <= $2 order by stream, version desc`,
    [features.map(({ feature }) => streamOf(feature, id)), moment ?? Number.MAX_SAFE_INTEGER],
  );
  return rows.map(({ position, stream, type, unit }) => ({
    kind: 'stream',
    id: stream,
    label: `${featureOf(stream)} ${idOf(stream)}`,
    sub: { type },
    unit,
    view: null,
    stream,
    position: Number(position),
  }));
}
