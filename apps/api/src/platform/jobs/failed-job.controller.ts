import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type pg from 'pg';
import { uuid } from '#contracts';
import type { Caller } from '../access/caller.js';
import { CurrentCaller } from '../access/current-caller.js';
import { holding } from '../access/holding.js';
import { Reading } from '../access/reading.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { type FailedJob, failedJobs, tryAgain } from './failed-jobs.js';
import { Reactions } from './reactions.js';

/** `GET /api/failed-jobs`, and `POST /api/failed-jobs/<id>/retry` to try one again. */
@Controller('api/failed-jobs')
export class FailedJobController {
  constructor(
    private readonly reading: Reading,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly reactions: Reactions,
  ) {}

  @Get()
  list(@CurrentCaller() caller: Caller): Promise<FailedJob[]> {
    return this.reading.as(holding(caller, ['upper_officer', 'auditor']), (client) => failedJobs(client));
  }

  @Post(':id/retry')
  @HttpCode(202)
  async retry(@Param('id') asked: string, @CurrentCaller() caller: Caller): Promise<{ id: string }> {
    const id = uuid.parse(asked);
    const isTheirs = await this.reading.as(holding(caller, ['upper_officer']), async (client) => {
      const { rowCount } = await client.query('select from reaction where id = $1', [id]);
      return rowCount === 1;
    });
    if (!isTheirs || !(await tryAgain(this.pool, id, this.reactions))) throw new Problem(404, 'platform.not-found');
    return { id };
  }
}
