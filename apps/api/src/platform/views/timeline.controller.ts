import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { type Recorded, streamOf } from '#decider';
import type { EventStore } from '#event-store';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { Reading } from '../access/reading.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { veil } from './veil.js';

const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
const timelineQuery = z.strictObject({
  before: number.optional(),
  at: number.optional(),
  limit: number.pipe(z.number().min(1).max(500)).optional(),
});

type Page = { readonly data: readonly Recorded[]; readonly next: number | null };

/** What happened, newest first: in one stream, in one congress, or in one unit. */
@Controller('api/timeline')
export class TimelineController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly reading: Reading,
  ) {}

  @Get('stream/:stream')
  stream(@Param('stream') stream: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Page> {
    return this.page(caller, { test: 'stream = $1', values: [stream] }, query);
  }

  @Get('unit/:unit')
  unit(@Param('unit') unit: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Page> {
    return this.page(caller, { test: 'unit = $1::uuid', values: [z.uuid().parse(unit)] }, query);
  }

  /** Everything that concerns one congress, whatever stream of its unit it stands in. */
  @Get('congress/:congress')
  async congress(
    @Param('congress') congress: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Page> {
    const id = z.uuid().parse(congress);
    const stream = streamOf('congress', id);
    const row = await this.store.stream(stream);
    if (!row) return { data: [], next: null };
    // A stream that began for the congress belongs to it whole, though its later events need not name it again.
    const test = `unit = $1::uuid and (stream = $2 or data ->> 'congress' = $3 or stream in
      (select stream from event where unit = $1::uuid and version = 1 and data ->> 'congress' = $3))`;
    return this.page(caller, { test, values: [row.unit, stream, id] }, query);
  }

  private async page(caller: Caller, which: Which, query: unknown): Promise<Page> {
    const { before, at, limit = 100 } = timelineQuery.parse(query);
    const upTo = Math.min(before === undefined ? Number.MAX_SAFE_INTEGER : before - 1, at ?? Number.MAX_SAFE_INTEGER);
    const positions = await this.reading.as(caller, async (client) => visible(client, which, upTo, limit + 1));
    const shown = positions.slice(0, limit);
    const events = await veil(this.store, await eventsAt(this.store, shown.reverse()), at);
    return { data: events.reverse(), next: positions.length > limit ? (shown[0] ?? null) : null };
  }
}

type Which = { readonly test: string; readonly values: readonly string[] };

// The reader's role sees only the events of its units; what it may see is then read with personal fields revealed.
async function visible(client: pg.PoolClient, { test, values }: Which, upTo: number, limit: number): Promise<number[]> {
  const { rows } = await client.query<{ position: string }>(
    `select position from event where ${test} and position <= ${upTo} order by position desc limit ${limit}`,
    [...values],
  );
  return rows.map(({ position }) => Number(position));
}

/** The events at these positions, in order; neighbours in the log are read together. */
async function eventsAt(store: EventStore, positions: readonly number[]): Promise<Recorded[]> {
  const runs: { after: number; limit: number }[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && run.after + run.limit + 1 === position) run.limit += 1;
    else runs.push({ after: position - 1, limit: 1 });
  }
  return (await Promise.all(runs.map((run) => store.log(run)))).flat();
}
