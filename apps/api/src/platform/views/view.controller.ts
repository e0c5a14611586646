import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { inspect } from '../commands/inspect.js';
import { Problem } from '../problems/problem.js';
import type { CatalogueRow } from './catalogue.js';
import { type Counts, tallyOf } from './counts.js';
import { moment, position } from './moment.js';
import type { Row } from './projection.js';
import { type ShownVersion, versionsOf } from './row-versions.js';
import { type ListAnswer, refuseBehind, ViewReader } from './view-reader.js';

const asJson = z
  .string()
  .max(10_000)
  .transform((text, context) => {
    try {
      const value: unknown = JSON.parse(text);
      inspect(value);
      return value;
    } catch {
      context.addIssue({ code: 'custom', message: 'platform.malformed-filter' });
      return z.NEVER;
    }
  });

const which = {
  filter: asJson.pipe(z.record(z.string(), z.unknown())).optional(),
  q: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC'))
    .optional(),
};
const when = { from: position.optional(), at: moment.optional() };
const field = z.string().max(60);

/** What lists and exports of a view are asked by. */
export const listQuery = z.strictObject({
  ...which,
  ids: asJson.pipe(z.array(z.string().max(200)).max(500)).optional(),
  sort: field.optional(),
  order: z.enum(['ASC', 'DESC']).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(500))
    .optional(),
  after: z.string().max(2_000).optional(),
  skip: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .optional(),
  without: z
    .string()
    .max(500)
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(field.refine((name) => name !== 'id', { error: 'platform.malformed-filter' })).max(12))
    .optional(),
  facets: z
    .string()
    .max(500)
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(field).max(12))
    .optional(),
  ...when,
});
const oneQuery = z.strictObject(when);
const tallyQuery = z.strictObject({ ...which, by: field, ...when });
const versionsQuery = z.strictObject({ before: position.optional(), ...when });

type Tally = {
  readonly by: string;
  /** Rows by value; `''` counts those without one. */
  readonly counts: Counts;
  readonly total: number;
  /** The position asked about; null: now. */
  readonly at: number | null;
  readonly position: number;
  readonly caughtUp: boolean;
};

const DEFAULT_LIMIT = 25;

/** The one door for views: lists, counts, rows and the versions of a row. It knows no view by name. */
@Controller('api/views')
export class ViewController {
  constructor(private readonly reader: ViewReader) {}

  @Get(':view')
  list(@Param('view') view: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<ListAnswer> {
    const { limit = DEFAULT_LIMIT, ...asked } = listQuery.parse(query);
    return this.reader.list(caller, view, { ...asked, limit });
  }

  @Get(':view/tally')
  tally(@Param('view') view: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<Tally> {
    const { by, from, at, ...asked } = tallyQuery.parse(query);
    return this.reader.ask(caller, view, { from, at }, async ({ client, table, moment, position, caughtUp }) => ({
      by,
      ...(await tallyOf(client, table, by, asked, moment)),
      at: moment ?? null,
      position,
      caughtUp,
    }));
  }

  @Get(':view/:id/versions')
  async versions(
    @Param('view') view: string,
    @Param('id') id: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<ShownVersion[]> {
    const { before, ...when } = versionsQuery.parse(query);
    const versions = await this.reader.ask(caller, view, when, ({ client, table, moment, ...reached }) => {
      refuseBehind(reached);
      return versionsOf(client, table, id, { before, moment });
    });
    if (versions.length === 0 && before === undefined) throw new Problem(404, 'platform.not-found', { view, id });
    return versions;
  }

  @Get(':view/:id')
  one(
    @Param('view') view: string,
    @Param('id') id: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Row | CatalogueRow> {
    return this.reader.one(caller, view, id, oneQuery.parse(query));
  }
}
