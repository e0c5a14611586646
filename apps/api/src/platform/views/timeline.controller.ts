import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { day, uuid } from '#contracts';
import { type Recorded, streamOf } from '#decider';
import type { EventStore } from '#event-store';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Disclosure } from '../access/disclosure.js';
import { Reading } from '../access/reading.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { eventsAt } from '../event-store/events-at.js';
import { Problem } from '../problems/problem.js';
import { moment, momentOf, position } from './moment.js';

const timelineQuery = z.strictObject({
  before: position.optional(),
  at: moment.optional(),
  limit: position.pipe(z.number().min(1).max(500)).optional(),
  /** Event types, divided by commas. */
  types: z
    .string()
    .max(2_000)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.string().regex(/^[A-Za-z]{1,80}$/)).max(100))
    .optional(),
  /** Days in Việt Nam on which it took place. */
  from: day.optional(),
  to: day.optional(),
});
const eventQuery = z.strictObject({ at: moment.optional() });

type Page = { readonly data: readonly Recorded[]; readonly next: number | null };

/** What happened, newest first: in one stream, in one congress, or in one unit; and one event by itself. */
@Controller('api')
export class TimelineController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly reading: Reading,
    private readonly disclosure: Disclosure,
  ) {}

  @Get('events/:position')
  async event(
    @Param('position') wanted: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Recorded> {
    const number = position.parse(wanted);
    const { at } = eventQuery.parse(query);
    const which = { test: 'position = $1', values: [number] };
    const { positions, moment } = await this.visible(caller, which, at, Number.MAX_SAFE_INTEGER, 1);
    const [event] = await this.disclosure.of(caller, await eventsAt(this.store, positions), moment);
    if (!event) throw new Problem(404, 'platform.not-found', { position: number });
    return event;
  }

  @Get('timeline/stream/:stream')
  stream(@Param('stream') stream: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Page> {
    return this.page(caller, { test: 'stream = $1', values: [stream] }, query);
  }

  @Get('timeline/unit/:unit')
  unit(@Param('unit') unit: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Page> {
    return this.page(caller, { test: 'unit = $1::uuid', values: [uuid.parse(unit)] }, query);
  }

  /** Everything that concerns one congress, whatever stream of its unit it stands in. */
  @Get('timeline/congress/:congress')
  async congress(
    @Param('congress') congress: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Page> {
    const id = uuid.parse(congress);
    const stream = streamOf('congress', id);
    const row = await this.store.stream(stream);
    if (!row) return { data: [], next: null };
    // A stream that began for the congress belongs to it whole, though its later events need not name it again.
    const test = `unit = $1::uuid and (stream = $2 or data ->> 'congress' = $3 or stream in
      (select stream from event where unit = $1::uuid and version = 1 and data ->> 'congress' = $3))`;
    return this.page(caller, { test, values: [row.unit, stream, id] }, query);
  }

  private async page(caller: Caller, which: Which, query: unknown): Promise<Page> {
    const { before, at, limit = 100, ...narrow } = timelineQuery.parse(query);
    const upTo = before === undefined ? Number.MAX_SAFE_INTEGER : before - 1;
    const { positions, moment } = await this.visible(caller, narrowed(which, narrow), at, upTo, limit + 1);
    const shown = positions.slice(0, limit);
    const events = await this.disclosure.of(caller, await eventsAt(this.store, shown.reverse()), moment);
    return { data: events.reverse(), next: positions.length > limit ? (shown[0] ?? null) : null };
  }

  // The reader's role sees only the events of its units; what it may know of them is for the disclosure to say.
  private visible(caller: Caller, which: Which, at: number | string | undefined, upTo: number, limit: number) {
    return this.reading.as(caller, async (client) => {
      const moment = await momentOf(client, at);
      const last = Math.min(upTo, moment ?? Number.MAX_SAFE_INTEGER);
      return { moment, positions: await positionsOf(client, which, last, limit) };
    });
  }
}

type Which = { readonly test: string; readonly values: readonly unknown[] };
type Narrow = Pick<z.infer<typeof timelineQuery>, 'types' | 'from' | 'to'>;

function narrowed({ test, values }: Which, { types, from, to }: Narrow): Which {
  const all = [...values];
  const tests = [`(${test})`];
  const told = `((meta ->> 'at')::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date`;
  if (types) tests.push(`type = any ($${all.push(types)}::text[])`);
  if (from) tests.push(`${told} >= $${all.push(from)}::date`);
  if (to) tests.push(`${told} <= $${all.push(to)}::date`);
  return { test: tests.join(' and '), values: all };
}

async function positionsOf(client: pg.PoolClient, which: Which, upTo: number, limit: number): Promise<number[]> {
  const { rows } = await client.query<{ position: string }>(
    `select position from event where ${which.test} and position <= ${upTo} order by position desc limit ${limit}`,
    [...which.values],
  );
  return rows.map((row) => Number(row.position));
}
