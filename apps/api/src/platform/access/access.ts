import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import type { Actor } from '#decider';
import { Problem } from '../problems/problem.js';
import type { Caller, Post } from './caller.js';
import { UnitTree } from './unit-tree.js';

/** Decides who may: a role among those that are allowed, at a unit that covers the one concerned. Denies by default. */
@Injectable()
export class Access {
  constructor(private readonly tree: UnitTree) {}

  /** The caller's post that this may be done in: the one named, or the first that will do; nearer units first. */
  async mayAsk(
    caller: Caller,
    contract: { readonly roles: readonly Role[] },
    unit: string,
    post?: string,
  ): Promise<Post | undefined> {
    const fitting = caller.posts
      .filter((held) => contract.roles.includes(held.role) && (post === undefined || held.id === post))
      .sort((a, b) => Number(b.unit === unit) - Number(a.unit === unit));
    for (const held of fitting) if (await this.tree.covers(held.unit, unit)) return held;
    return undefined;
  }

  /** The actor of a command, in the capacity of a post of the caller's; refuses when no post will do. */
  async actor(caller: Caller, roles: readonly Role[], unit: string, post?: string): Promise<Actor> {
    const held = await this.mayAsk(caller, { roles }, unit, post);
    if (!held) throw new Problem(403, 'access.forbidden', { roles, unit });
    return { account: caller.account, role: held.role, unit: held.unit, capacity: held.capacity };
  }
}
