import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { inspect } from '../commands/inspect.js';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../problems/problem.js';
import { OwnAffair } from '../readings/own-affair.js';
import { Accounts, foldName } from './accounts.js';
import type { Caller } from './caller.js';
import { type CalledRequest, CurrentCaller } from './current-caller.js';
import { LoginThrottle } from './login-throttle.js';
import { LONGEST_BYTES, passwordTrouble, SHORTEST } from './password-rule.js';
import { refuseWhenBusy } from './passwords.js';
import { OpenWithOldPassword, Public } from './public.js';
import { secretIn, sessionCookie } from './session-cookie.js';
import { type SessionLine, Sessions } from './sessions.js';

const password = z.string().min(1).max(LONGEST_BYTES);
export const loginBody = z.strictObject({ username: z.string().min(1).max(100), password });
export const passwordBody = z.strictObject({ current: password, next: password });

/** Who is signed in. */
export type Me = Omit<Caller, 'session'> & { readonly mustChange: boolean };

/** Signing in and out, one's own sessions and one's own password. */
@Controller('api')
export class SessionController {
  private readonly log = new Logger('security');

  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: LoginThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session')
  @Public()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async signIn(
    @Body() body: unknown,
    @Req() request: CalledRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    inspect(body);
    const asked = loginBody.parse(body);
    const username = foldName(asked.username);
    const attempt = { username, address: request.ip };
    await this.admit(attempt);
    const account = await this.accounts.recognise(username, asked.password);
    if (!account) {
      this.log.warn({ event: 'sign-in-failed', reference: request.id });
      throw new Problem(401, 'access.wrong-credentials');
    }
    await this.throttle.forgive(attempt);
    await this.endHeld(request);
    const secret = await this.sessions.begin(account.id, request.headers['user-agent'] ?? '');
    void reply.header('set-cookie', sessionCookie(secret, this.config));
    const held = await this.sessions.find(secret);
    if (!held) throw new Problem(401, 'access.wrong-credentials');
    this.log.log({ event: 'signed-in', account: account.id, reference: request.id });
    return me(held.caller, held.mustChange);
  }

  @Get('session')
  @OwnAffair()
  @OpenWithOldPassword()
  @Header('cache-control', 'no-store')
  who(@CurrentCaller() caller: Caller, @Req() request: CalledRequest): Me {
    return me(caller, request.mustChange === true);
  }

  @Delete('session')
  @OpenWithOldPassword()
  @HttpCode(204)
  async signOut(@CurrentCaller() caller: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(caller.session);
    void reply.header('set-cookie', sessionCookie(undefined, this.config));
  }

  @Get('sessions')
  @OwnAffair()
  @OpenWithOldPassword()
  @Header('cache-control', 'no-store')
  list(@CurrentCaller() caller: Caller): Promise<SessionLine[]> {
    return this.sessions.list(caller);
  }

  @Delete('sessions')
  @OpenWithOldPassword()
  @HttpCode(204)
  async signOutEverywhere(
    @CurrentCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAll(caller.account);
    void reply.header('set-cookie', sessionCookie(undefined, this.config));
  }

  @Post('session/password')
  @OpenWithOldPassword()
  @HttpCode(204)
  async changePassword(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: CalledRequest,
  ): Promise<void> {
    inspect(body);
    const { current, next } = passwordBody.parse(body);
    const attempt = { username: caller.username, address: request.ip };
    await this.admit(attempt);
    if (!(await this.accounts.recognise(caller.username, current))) {
      throw new Problem(422, 'access.wrong-password', {}, 'current');
    }
    await this.throttle.forgive(attempt);
    const trouble = next === current ? 'access.password-unchanged' : passwordTrouble(next, caller.username);
    if (trouble) throw new Problem(422, trouble, { shortest: SHORTEST }, 'next');
    await this.accounts.changePassword(caller.account, next, caller.session);
    this.log.log({ event: 'password-changed', account: caller.account, reference: request.id });
  }

  private async admit(attempt: { username: string; address: string }): Promise<void> {
    // Before the try is counted: whoever is turned away here has not failed.
    refuseWhenBusy();
    const delay = await this.throttle.admit(attempt);
    if (delay === 0) return;
    this.log.warn({ event: 'sign-in-delayed' });
    throw new Problem(429, 'access.too-many', { retryAfter: Math.ceil(delay / 1000) });
  }

  // A session that the browser brings along is not carried over into the new one.
  private async endHeld({ headers }: CalledRequest): Promise<void> {
    const secret = secretIn(headers.cookie, this.config);
    const held = secret && (await this.sessions.find(secret));
    if (held) await this.sessions.end(held.caller.session);
  }
}

function me({ account, username, displayName, posts }: Caller, mustChange: boolean): Me {
  return { account, username, displayName, posts, mustChange };
}
