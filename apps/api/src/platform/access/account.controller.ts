import { Body, Controller, Get, Header, HttpCode, Logger, Param, Post, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import { z } from 'zod';
import { day, id, line, roles, uuid } from '#contracts';
import { inspect } from '../commands/inspect.js';
import { Problem } from '../problems/problem.js';
import { Access } from './access.js';
import { AccountEntity } from './account.entity.js';
import { Accounts } from './accounts.js';
import type { Caller } from './caller.js';
import { CurrentCaller } from './current-caller.js';

const mayManage = { roles: ['upper_officer'] } as const;

export const accountBody = z.strictObject({
  username: z.string().regex(/^[a-z0-9][a-z0-9._@-]{1,58}[a-z0-9]$/, { error: 'access.malformed-username' }),
  displayName: line(200),
  person: id('people').nullable().default(null),
  posts: z
    .array(
      z.strictObject({
        role: z.enum(roles).exclude(['system']),
        unit: id('union-units'),
        capacity: line(200),
        from: day.nullable().default(null),
        until: day.nullable().default(null),
      }),
    )
    .min(1)
    .max(20),
});

export const accountsQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});

export type AccountLine = {
  id: string;
  username: string;
  displayName: string;
  person: string | null;
  disabledAt: string | null;
  posts: { id: string; role: string; unit: string; capacity: string; from: string | null; until: string | null }[];
};

/** Accounts of the units below: an officer of an upper union opens and disables them. */
@Controller('api/accounts')
export class AccountController {
  private readonly log = new Logger('security');

  constructor(
    @InjectRepository(AccountEntity) private readonly rows: Repository<AccountEntity>,
    private readonly accounts: Accounts,
    private readonly access: Access,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<{ items: AccountLine[]; total: number }> {
    const { page, size } = accountsQuery.parse(query);
    const units = caller.posts.filter((post) => post.role === 'upper_officer').map((post) => post.unit);
    if (units.length === 0) throw new Problem(403, 'access.forbidden', mayManage);
    const [found, total] = await this.rows
      .createQueryBuilder('account')
      .where(
        `exists (select from post p join unit_ancestor u on u.unit = p.unit
          where p.account = account.id and u.ancestor = any (:units))`,
        { units },
      )
      .orderBy('account.username')
      .skip((page - 1) * size)
      .take(size)
      .getManyAndCount();
    const whole = await this.rows.find({
      where: { id: In(found.map((account) => account.id)) },
      relations: { posts: true },
      order: { username: 'ASC' },
    });
    return { items: whole.map(lineOf), total };
  }

  @Post()
  @Header('cache-control', 'no-store')
  async open(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<{ id: string; password: string }> {
    inspect(body);
    const given = accountBody.parse(body);
    for (const [place, post] of given.posts.entries()) {
      await this.mustManage(caller, post.unit, `posts.${place}.unit`);
      if (post.from && post.until && post.from > post.until) {
        throw new Problem(422, 'access.post-ends-before-it-begins', {}, `posts.${place}.until`);
      }
    }
    const opened = await this.accounts.open(given, caller.account);
    this.log.log({ event: 'account-opened', account: opened.id, by: caller.account });
    return opened;
  }

  @Post(':id/disable')
  @HttpCode(204)
  async disable(@Param('id') asked: string, @CurrentCaller() caller: Caller): Promise<void> {
    const wanted = uuid.safeParse(asked);
    const account = wanted.success ? await this.accounts.withPosts(wanted.data) : null;
    const units = account?.posts.map((post) => post.unit) ?? [];
    // Whether the account exists is nobody's business but of those who may manage it.
    if (!account || units.length === 0 || !(await this.managesOne(caller, units))) {
      throw new Problem(404, 'platform.not-found', { id: asked });
    }
    if (account.id === caller.account) throw new Problem(409, 'access.own-account');
    for (const unit of units) await this.mustManage(caller, unit);
    await this.accounts.disable(account.id);
    this.log.log({ event: 'account-disabled', account: account.id, by: caller.account });
  }

  private async managesOne(caller: Caller, units: readonly string[]): Promise<boolean> {
    for (const unit of units) if (await this.access.mayAsk(caller, mayManage, unit)) return true;
    return false;
  }

  private async mustManage(caller: Caller, unit: string, field?: string): Promise<void> {
    if (await this.access.mayAsk(caller, mayManage, unit)) return;
    throw new Problem(403, 'access.forbidden', { roles: mayManage.roles, unit }, field ?? null);
  }
}

function lineOf({ id, username, displayName, person, disabledAt, posts }: AccountEntity): AccountLine {
  return {
    id,
    username,
    displayName,
    person,
    disabledAt: disabledAt?.toISOString() ?? null,
    posts: posts.map((post) => ({
      id: post.id,
      role: post.role,
      unit: post.unit,
      capacity: post.capacity,
      from: post.from,
      until: post.until,
    })),
  };
}
