import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type pg from 'pg';
import type { Post } from '../access/caller.js';
import type { CalledRequest } from '../access/current-caller.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { TroubleLog } from '../queue/trouble-log.js';
import { IS_OWN_AFFAIR } from './own-affair.js';
import { whatIsRead } from './what-is-read.js';

/** Records what an auditor asks to read before it is answered. What cannot be recorded is not shown. Stands behind the guard that knows who asks. */
@Injectable()
export class ReadingRecorder implements CanActivate {
  private readonly trouble = new TroubleLog('readings');

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<CalledRequest>();
    const posts = request.caller?.posts.filter(({ role }) => role === 'auditor') ?? [];
    if (posts.length > 0 && isReading(request) && !this.isOwnAffair(context)) await this.record(request, posts);
    return true;
  }

  private isOwnAffair(context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride<boolean>(IS_OWN_AFFAIR, [context.getHandler(), context.getClass()]) === true
    );
  }

  private async record(request: CalledRequest, posts: readonly Post[]): Promise<void> {
    const { caller, params, query, routeOptions } = request;
    const what = whatIsRead({ ...(params as object), ...(query as object) });
    try {
      await this.pool.query(
        `insert into auditor_reading (account, capacity, unit, door, what)
          select $1, p.capacity, p.unit, $2, $3 from unnest($4::text[], $5::uuid[]) as p(capacity, unit)`,
        [
          caller?.account,
          routeOptions.url ?? '',
          JSON.stringify(what),
          posts.map(({ capacity }) => capacity),
          posts.map(({ unit }) => unit),
        ],
      );
    } catch (error) {
      this.trouble.warn('recording a reading', error);
      throw new Problem(503, 'platform.reading-unrecorded', { retryAfter: 5 });
    }
  }
}

function isReading({ method }: CalledRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
