import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../problems/problem.js';
import type { CalledRequest } from './current-caller.js';
import { IS_OPEN_WITH_OLD_PASSWORD, IS_PUBLIC } from './public.js';
import { isOwnContent, isOwnPage, isUnsafe } from './same-site.js';
import { secretIn } from './session-cookie.js';
import { Sessions } from './sessions.js';

/** Stands before every route: own pages only, and nobody unknown unless the route is public. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<CalledRequest>();
    this.refuseForeign(request);
    if (this.isMarked(IS_PUBLIC, context)) return true;
    const secret = secretIn(request.headers.cookie, this.config);
    const held = secret && (await this.sessions.find(secret));
    if (!held) throw new Problem(401, 'access.signed-out');
    if (held.mustChange && !this.isMarked(IS_OPEN_WITH_OLD_PASSWORD, context)) {
      throw new Problem(403, 'access.password-must-change');
    }
    request.caller = held.caller;
    request.mustChange = held.mustChange;
    return true;
  }

  private refuseForeign({ method, headers, host, url }: CalledRequest): void {
    if (!isUnsafe(method)) return;
    if (!isOwnPage(headers, this.config.PUBLIC_URL, host)) throw new Problem(403, 'access.foreign-page');
    if (!isOwnContent(headers['content-type'], url)) throw new Problem(415, 'platform.unsupported-content');
  }

  private isMarked(mark: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]) === true;
  }
}
