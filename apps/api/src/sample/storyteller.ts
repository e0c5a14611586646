import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { v5 as nameUuid } from 'uuid';
import type { Role } from '#contracts';
import type { Actor, Source } from '#decider';
import type { Access } from '../platform/access/access.js';
import type { AccountGiven, Accounts } from '../platform/access/accounts.js';
import type { Caller } from '../platform/access/caller.js';
import { randomPassword } from '../platform/access/passwords.js';
import type { CommandDesk, Given } from '../platform/commands/command-desk.js';
import type { Answer } from '../platform/commands/command-request.js';
import { fingerprintOf } from '../platform/commands/fingerprint.js';
import { Problem } from '../platform/problems/problem.js';

const TURNS_AT_MOST = 30;
const A_SECOND_MS = 1_000;

/** Ids of the sample are made from names, so that a story that was cut short goes on where it stopped. */
export const SAMPLE = '4f6d3f0e-5f3b-5a7c-9c38-3d3c0b9e2023';

/** Who enters the units that stand under nobody. */
export const system: Actor = { account: SAMPLE, role: 'system', unit: null, capacity: 'Khởi tạo hệ thống' };

export type NewAccount = { readonly username: string; readonly password: string; readonly capacity: string };

export type When = {
  /** `YYYY-MM-DD` or an instant: when it took place. */
  readonly on: string;
  /** The publication that says so; absent: the person acts now, as any user would. */
  readonly source?: Source;
};

/** Somebody of the sample, on one day, speaking from one source. */
export type Voice = (type: string, data: object) => Promise<Answer>;

/** A stable id for something in the sample: `idOf('unit', 'so-noi-vu-ha-noi')`. */
export function idOf(...name: string[]): string {
  return nameUuid(name.join('/'), SAMPLE);
}

/** Gives commands as the people of the sample would: with their accounts, in their posts, through the same desk as the door. */
export class Storyteller {
  private readonly callers = new Map<string, Caller>();

  constructor(
    private readonly desk: CommandDesk,
    private readonly access: Access,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Makes sure that the accounts exist, and answers their passwords, which are kept nowhere. One that a telling cut short
   * has left behind gets a new password: nobody has seen the first.
   */
  open(accounts: readonly AccountGiven[]): Promise<NewAccount[]> {
    return Promise.all(accounts.map((account) => this.openOne(account)));
  }

  /** Somebody with an account; who holds several posts there says in which they speak. */
  as(username: string, when: When, post?: Role): Voice {
    const caller = this.callers.get(username);
    if (!caller) throw new Error(`the sample has no account ${username}`);
    const posts = caller.posts.filter(({ role }) => post === undefined || role === post);
    return (type, data) =>
      this.give(type, data, when, (contract, unit) => this.access.actor({ ...caller, posts }, contract.roles, unit));
  }

  /** What the system does by itself: only the first units stand under nobody who could enter them. */
  system(when: When): Voice {
    return (type, data) => this.give(type, data, when, system);
  }

  // The same words on the same day are one act: told again, it is answered as it was the first time.
  private give(
    type: string,
    data: object,
    { on, source = null }: { on: string; source?: Source | null },
    by: Given['by'],
  ) {
    const asked = { type, data, by, occurredAt: instantOf(on), source };
    return patiently(() => this.desk.give({ ...asked, key: `sample:${type}:${fingerprintOf(asked)}` }));
  }

  private async openOne(given: AccountGiven): Promise<NewAccount> {
    const { username, displayName, posts } = given;
    const first = await this.accounts.ensure(given);
    const account = await this.accounts.named(username);
    if (!account) throw new Error(`the account ${username} was not made`);
    const password = first ?? randomPassword();
    if (!first) await this.accounts.changePassword(account.id, password);
    this.callers.set(username, {
      account: account.id,
      session: randomUUID(),
      username,
      displayName,
      posts: account.posts.map(({ id, role, unit, capacity }) => ({ id, role, unit, capacity })),
    });
    return { username, password, capacity: [...new Set(posts.map(({ capacity }) => capacity))].join('; ') };
  }
}

/** Asks again when the service says that it is not ready yet, as people on a slow machine would. */
async function patiently<Told>(ask: () => Promise<Told>): Promise<Told> {
  for (let turn = 1; ; turn++) {
    try {
      return await ask();
    } catch (error) {
      if (turn === TURNS_AT_MOST || !(error instanceof Problem && error.status === 503)) throw error;
      await pause(A_SECOND_MS);
    }
  }
}

// A day without an hour is told as eight in the morning in Việt Nam.
function instantOf(on: string): string {
  return new Date(on.length === 10 ? `${on}T08:00:00+07:00` : on).toISOString();
}
