import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { uuid } from '#contracts';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { OwnAffair } from '../readings/own-affair.js';
import { type Notice, noticesOf, readNotice } from './notices.js';

const mailAddress = z.strictObject({ address: z.email().max(254).nullable() });

/** A person's own notices, and where mail about them goes. */
@Controller('api/notices')
export class NoticeController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Get()
  @OwnAffair()
  list(@CurrentCaller() caller: Caller): Promise<{ unread: number; notices: Notice[] }> {
    return noticesOf(this.pool, caller.account);
  }

  @Post(':id/read')
  @HttpCode(204)
  async read(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    const isRead = await readNotice(this.pool, caller.account, uuid.parse(id));
    if (!isRead) throw new Problem(404, 'platform.not-found');
  }

  @Get('mail-address')
  @OwnAffair()
  async address(@CurrentCaller() caller: Caller): Promise<{ address: string | null }> {
    const { rows } = await this.pool.query<{ address: string | null }>(
      'select mail_address as address from account where id = $1',
      [caller.account],
    );
    return { address: rows[0]?.address ?? null };
  }

  @Put('mail-address')
  @HttpCode(204)
  async setAddress(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<void> {
    const { address } = mailAddress.parse(body);
    await this.pool.query('update account set mail_address = $2 where id = $1', [caller.account, address]);
  }
}
