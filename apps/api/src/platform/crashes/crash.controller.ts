import { Body, Controller, HttpCode, Logger, Post, Req } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '../access/caller.js';
import { type CalledRequest, CurrentCaller } from '../access/current-caller.js';
import { OpenWithOldPassword } from '../access/public.js';
import { inspect } from '../commands/inspect.js';
import { Problem } from '../problems/problem.js';
import { createAllowance } from './allowance.js';

export const crashBody = z.strictObject({
  /** The address of the page, without what was asked of it. */
  page: z.string().min(1).max(300),
  error: z.string().min(1).max(500),
  stack: z.string().max(4_000),
});

const AN_HOUR_MS = 3_600_000;
const AT_MOST = 20;

/** `POST /api/crashes`: a page of the console broke; the log gets a line that its reference finds. */
@Controller('api/crashes')
export class CrashController {
  private readonly log = new Logger('console');
  private readonly allowance = createAllowance(AT_MOST, AN_HOUR_MS);

  @Post()
  @OpenWithOldPassword()
  @HttpCode(201)
  tell(
    @Body() body: unknown,
    @CurrentCaller() { account }: Caller,
    @Req() { id: reference }: CalledRequest,
  ): { reference: string } {
    inspect(body);
    const crash = crashBody.parse(body);
    const wait = this.allowance.take(account);
    if (wait > 0) throw new Problem(429, 'platform.too-many-crashes', { retryAfter: Math.ceil(wait / 1000) });
    this.log.error({ event: 'page-broke', reference, account, ...crash });
    return { reference };
  }
}
