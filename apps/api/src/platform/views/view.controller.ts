import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access } from '../access/access.js';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { inspect } from '../commands/inspect.js';
import { Problem } from '../problems/problem.js';
import type { CatalogueRow } from './catalogue.js';
import type { Row } from './projection.js';
import { type ListAnswer, ViewReader } from './view-reader.js';

const moment = z
  .union(
    [
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
      z.iso.datetime({ offset: true }),
    ],
    {
      error: 'platform.malformed-moment',
    },
  )
  .optional();
const position = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number)
  .optional();
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

export const listQuery = z.strictObject({
  filter: asJson.pipe(z.record(z.string(), z.unknown())).optional(),
  ids: asJson.pipe(z.array(z.string().max(200)).max(500)).optional(),
  q: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC'))
    .optional(),
  sort: z.string().max(60).optional(),
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
  from: position,
  at: moment,
});

export const oneQuery = z.strictObject({ from: position, at: moment });

const DEFAULT_LIMIT = 25;

/** The one door for views: `GET /api/views/<view>` and `GET /api/views/<view>/<id>`. It knows no view by name. */
@Controller('api/views')
export class ViewController {
  constructor(
    private readonly reader: ViewReader,
    private readonly access: Access,
  ) {}

  @Get(':view')
  list(@Param('view') view: string, @Query() query: unknown, @CurrentCaller() caller: Caller): Promise<ListAnswer> {
    this.permit(caller, view);
    const { limit = DEFAULT_LIMIT, ...asked } = listQuery.parse(query);
    return this.reader.list(caller, view, { ...asked, limit });
  }

  @Get(':view/:id')
  one(
    @Param('view') view: string,
    @Param('id') id: string,
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Row | CatalogueRow> {
    this.permit(caller, view);
    return this.reader.one(caller, view, id, oneQuery.parse(query));
  }

  private permit(caller: Caller, view: string): void {
    const { roles } = this.reader.contractOf(view);
    if (!this.access.mayRead(caller, { roles })) throw new Problem(403, 'access.forbidden', { roles });
  }
}
