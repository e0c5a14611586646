import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Query } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { uuid } from '#contracts';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { POOL } from '../database/pool.js';
import { OwnAffair } from '../readings/own-affair.js';
import { ViewReader } from '../views/view-reader.js';

const seenQuery = z.strictObject({
  documents: z
    .string()
    .max(8_000)
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(uuid).max(200)),
});
const seenBody = z.strictObject({
  version: z.number().int().min(1).max(1_000_000),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The version of a document that somebody looked at last. */
type Seen = {
  readonly document: string;
  readonly version: number;
  readonly hash: string;
  readonly seenAt: string;
};

/** Which versions of documents a person has looked at: their own affair, and no event. */
@Controller('api/seen')
export class SeenController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly reader: ViewReader,
  ) {}

  @Get()
  @OwnAffair()
  async list(@Query() query: unknown, @CurrentCaller() caller: Caller): Promise<{ data: Seen[] }> {
    const { documents } = seenQuery.parse(query);
    const { rows } = await this.pool.query<Omit<Seen, 'seenAt'> & { seen_at: Date }>(
      'select document, version, hash, seen_at from account_seen where account = $1 and document = any ($2::uuid[])',
      [caller.account, documents],
    );
    return { data: rows.map(({ seen_at, ...seen }) => ({ ...seen, seenAt: seen_at.toISOString() })) };
  }

  /** Looking at an older version again takes the mark back to it. */
  @Put(':document')
  @HttpCode(204)
  async look(@Param('document') wanted: string, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    const document = uuid.parse(wanted);
    const { version, hash } = seenBody.parse(body);
    await this.reader.one(caller, 'documents', document, {});
    await this.pool.query(
      `insert into account_seen (account, document, version, hash) values ($1, $2, $3, $4)
        on conflict (account, document) do update
        set version = excluded.version, hash = excluded.hash, seen_at = excluded.seen_at`,
      [caller.account, document, version, hash],
    );
  }

  /** Takes the mark away, as if the document had never been looked at. */
  @Delete(':document')
  @HttpCode(204)
  async forget(@Param('document') wanted: string, @CurrentCaller() caller: Caller): Promise<void> {
    const document = z.uuid().parse(wanted);
    await this.pool.query('delete from account_seen where account = $1 and document = $2', [caller.account, document]);
  }
}
