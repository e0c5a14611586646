import { Controller, Get, Inject, Query } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { holding } from '../access/holding.js';
import { Reading } from '../access/reading.js';
import { POOL } from '../database/pool.js';
import { position } from '../views/moment.js';
import type { Asked } from './what-is-read.js';

const readingsQuery = z.strictObject({
  before: position.optional(),
  limit: position.pipe(z.number().min(1).max(500)).default(100),
});

/** One request by which an auditor read, in one post. */
type Line = {
  readonly id: number;
  readonly account: string;
  readonly name: string | null;
  readonly capacity: string;
  /** The unit of the auditor's post. */
  readonly unit: string;
  readonly at: string;
  /** The route, with the places of its parameters. */
  readonly door: string;
  readonly what: Asked;
};

type Kept = Omit<Line, 'at' | 'name'> & { readonly at: Date };

/** `GET /api/readings`: what auditors have read, the latest first, for auditors and officers at or above their units. */
@Controller('api/readings')
export class ReadingController {
  constructor(
    private readonly reading: Reading,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  async list(
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<{ data: readonly Line[]; next: number | null }> {
    const { before = Number.MAX_SAFE_INTEGER, limit } = readingsQuery.parse(query);
    const rows = await this.reading.as(holding(caller, ['auditor', 'upper_officer']), async (client) => {
      const found = await client.query<Kept>(
        `select id::float8 as id, account, capacity, unit, at, door, what from auditor_reading
          where id < $1 order by id desc limit $2`,
        [before, limit + 1],
      );
      return found.rows;
    });
    const shown = rows.slice(0, limit);
    const names = await this.namesOf(shown);
    return {
      data: shown.map((row) => ({ ...row, at: row.at.toISOString(), name: names.get(row.account) ?? null })),
      next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  private async namesOf(rows: readonly Kept[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.pool.query<{ id: string; name: string }>(
      'select id, display_name as name from account where id = any ($1::uuid[])',
      [[...new Set(rows.map(({ account }) => account))]],
    );
    return new Map(found.rows.map(({ id, name }) => [id, name]));
  }
}
