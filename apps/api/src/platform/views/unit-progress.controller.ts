import { Controller, Get, Inject, Query } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { uuid } from '#contracts';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { POOL } from '../database/pool.js';
import { dayOf } from './day-of.js';
import { moment, position } from './moment.js';
import { type ChildProgress, type Progress, progressBelow, together } from './unit-progress.js';
import { ViewReader } from './view-reader.js';

const progressQuery = z.strictObject({
  parent: uuid,
  campaign: uuid.optional(),
  from: position.optional(),
  at: moment.optional(),
});

type Answer = {
  /** The unit asked about with everything below it. */
  readonly total: Progress;
  /** Its own congresses alone. */
  readonly own: Progress;
  /** Each unit directly below it, with everything below that one. */
  readonly children: readonly ChildProgress[];
  /** The position asked about; null: now. */
  readonly at: number | null;
  readonly position: number;
  readonly caughtUp: boolean;
};

/** How far the congresses of a unit's subtree have come: one row for each unit directly below it. */
@Controller('api/unit-progress')
export class UnitProgressController {
  constructor(
    private readonly reader: ViewReader,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  async progress(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Answer> {
    const { parent, campaign, ...when } = progressQuery.parse(query);
    const holder = this.reader.readerOf(caller, 'congresses');
    const day = typeof when.at === 'string' ? dayOf(when.at) : undefined;
    const units = this.reader.tableOf('union-units');
    // Whoever may read the unit may read all below it: there is no need to ask of each row again.
    const reader = (await this.mayReadAllOf(parent, holder)) ? 'system' : holder;
    return this.reader.ask(reader, 'congresses', when, async ({ client, table, moment, position, caughtUp }) => {
      const { own, children } = await progressBelow(client, table, units, { parent, campaign, moment, day });
      const total = together(parent, [own, ...children]);
      return { total, own, children, at: moment ?? null, position, caughtUp };
    });
  }

  private async mayReadAllOf(unit: string, { posts }: Caller): Promise<boolean> {
    const own = posts.map((post) => post.unit);
    const { rowCount } = await this.pool.query(
      'select from unit_ancestor where unit = $1 and ancestor = any ($2::uuid[]) limit 1',
      [unit, own],
    );
    return rowCount === 1;
  }
}
