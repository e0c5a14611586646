import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { inspect } from '../commands/inspect.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { OwnAffair } from '../readings/own-affair.js';

const BYTES_AT_MOST = 20 * 1024;

type Preferences = { readonly [name: string]: unknown };

/** How a person likes the console: columns, filters, colours, language. The server keeps it and does not look into it. */
@Controller('api/preferences')
export class PreferencesController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Get()
  @OwnAffair()
  async preferences(@CurrentCaller() caller: Caller): Promise<Preferences> {
    const { rows } = await this.pool.query<{ preferences: Preferences }>(
      'select preferences from account_preferences where account = $1',
      [caller.account],
    );
    return rows[0]?.preferences ?? {};
  }

  @Put()
  @HttpCode(204)
  async change(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    const preferences = z.record(z.string().max(200), z.unknown()).parse(body);
    inspect(preferences);
    const text = JSON.stringify(preferences);
    if (Buffer.byteLength(text) > BYTES_AT_MOST) {
      throw new Problem(413, 'platform.preferences-too-large', { bytes: BYTES_AT_MOST });
    }
    await this.pool.query(
      `insert into account_preferences (account, preferences) values ($1, $2)
        on conflict (account) do update set preferences = excluded.preferences, changed_at = now()`,
      [caller.account, text],
    );
  }
}
