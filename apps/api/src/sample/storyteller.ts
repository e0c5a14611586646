import { randomUUID } from 'node:crypto';
import { v5 as nameUuid } from 'uuid';
import type { Actor, Source } from '#decider';
import type { Access } from '../platform/access/access.js';
import type { Accounts, PostGiven } from '../platform/access/accounts.js';
import type { Caller } from '../platform/access/caller.js';
import type { CommandDesk } from '../platform/commands/command-desk.js';
import type { Answer } from '../platform/commands/command-request.js';

/** Ids of the sample are made from names, so that a story that was cut short goes on where it stopped. */
export const SAMPLE = '4f6d3f0e-5f3b-5a7c-9c38-3d3c0b9e2023';

/** Who enters the units that stand under nobody. */
export const system: Actor = { account: SAMPLE, role: 'system', unit: null, capacity: 'Khởi tạo hệ thống' };

export type NewAccount = { readonly username: string; readonly password: string; readonly capacity: string };

export type When = {
  /** `YYYY-MM-DD` or an instant: when it took place. */
  readonly on?: string;
  readonly source?: Source;
};

/** A stable id for something in the sample: `idOf('unit', 'so-noi-vu-ha-noi')`. */
export function idOf(...name: string[]): string {
  return nameUuid(name.join('/'), SAMPLE);
}

/** Gives commands as the people of the sample would: with their accounts, in their posts, through the same desk as the door. */
export class Storyteller {
  readonly created: NewAccount[] = [];
  private readonly callers = new Map<string, Caller>();
  private told = 0;

  constructor(
    private readonly desk: CommandDesk,
    private readonly access: Access,
    private readonly accounts: Accounts,
  ) {}

  /** Makes sure that an account exists. Its password is shown once, at the first start. */
  async account(username: string, displayName: string, posts: readonly PostGiven[], person?: string): Promise<void> {
    const password = await this.accounts.ensure({ username, displayName, posts, ...(person ? { person } : {}) });
    if (password) this.created.push({ username, password, capacity: posts.map(({ capacity }) => capacity).join('; ') });
    const named = await this.accounts.named(username);
    const account = named && (await this.accounts.withPosts(named.id));
    if (!account) throw new Error(`the account ${username} was not made`);
    this.callers.set(username, {
      account: account.id,
      session: randomUUID(),
      username,
      displayName,
      posts: account.posts.map(({ id, role, unit, capacity }) => ({ id, role, unit, capacity })),
    });
  }

  /** One command by one person. Telling it again changes nothing: each telling has its own key. */
  async does(username: string, type: string, data: object, when: When = {}): Promise<Answer> {
    const caller = this.callers.get(username);
    if (!caller) throw new Error(`the sample has no account ${username}`);
    return this.give(type, data, when, (roles, unit) => this.access.actor(caller, roles, unit));
  }

  /** What the system does by itself: only the first units stand under nobody who could enter them. */
  async system(type: string, data: object, when: When = {}): Promise<Answer> {
    return this.give(type, data, when, async () => system);
  }

  private give(
    type: string,
    data: object,
    { on, source }: When,
    by: (roles: Parameters<Access['actor']>[1], unit: string) => ReturnType<Access['actor']>,
  ): Promise<Answer> {
    this.told += 1;
    return this.desk.give({
      type,
      data,
      by: (contract, unit) => by(contract.roles, unit),
      key: `sample:${this.told}:${type}`,
      occurredAt: on ? instantOf(on) : undefined,
      source: source ?? null,
    });
  }
}

// A day without an hour is told as eight in the morning in Việt Nam.
function instantOf(on: string): string {
  return new Date(on.length === 10 ? `${on}T08:00:00+07:00` : on).toISOString();
}
