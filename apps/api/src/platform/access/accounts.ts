import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Repository } from 'typeorm';
import type { Role } from '#contracts';
import { codeOf } from '../database/trouble.js';
import { Problem } from '../problems/problem.js';
import { AccountEntity } from './account.entity.js';
import { hashPassword, isOutdated, isRightPassword, randomPassword } from './passwords.js';
import { PostEntity } from './post.entity.js';
import { Sessions } from './sessions.js';

/** A post to be given. Days are `YYYY-MM-DD`; absent or null: no bound. */
export type PostGiven = {
  readonly role: Role;
  readonly unit: string;
  readonly capacity: string;
  readonly from?: string | null;
  readonly until?: string | null;
};

export type AccountGiven = {
  readonly username: string;
  readonly displayName: string;
  readonly person?: string | null;
  readonly posts: readonly PostGiven[];
};

const UNIQUE_VIOLATION = '23505';

/** Keeps the local accounts. */
@Injectable()
export class Accounts {
  constructor(
    @InjectRepository(AccountEntity) private readonly accounts: Repository<AccountEntity>,
    private readonly sessions: Sessions,
  ) {}

  /** Opens an account and answers its id and its one-time password, which is kept nowhere. */
  async open(given: AccountGiven, by: string): Promise<{ id: string; password: string }> {
    const password = randomPassword();
    const id = await this.insert(given, password, { mustChange: true, by });
    return { id, password };
  }

  /**
   * Makes sure that an account with these posts exists. Answers the password of a new one, once; undefined when the
   * account was there before, whose password stays as it is.
   */
  async ensure(given: AccountGiven & { readonly password?: string }): Promise<string | undefined> {
    const known = await this.named(given.username);
    if (known) {
      await this.addPosts(known, given.posts);
      return undefined;
    }
    const password = given.password ?? randomPassword();
    try {
      await this.insert(given, password, { mustChange: false, by: null });
    } catch (error) {
      // Another process was quicker.
      if (error instanceof Problem && error.code === 'access.username-taken') return undefined;
      throw error;
    }
    return password;
  }

  /** The account if name and password are right and it is not disabled; as slow when they are not. */
  async recognise(username: string, password: string): Promise<AccountEntity | undefined> {
    const account = await this.named(username);
    const right = await isRightPassword(account?.passwordHash, password);
    if (!account || !right || account.disabledAt) return undefined;
    if (isOutdated(account.passwordHash)) {
      await this.accounts.update({ id: account.id }, { passwordHash: await hashPassword(password) });
    }
    return account;
  }

  /** Changes the password and signs the account out everywhere but in the session given, if any. */
  async changePassword(account: string, password: string, session?: string): Promise<void> {
    await this.accounts.update({ id: account }, { passwordHash: await hashPassword(password), mustChange: false });
    await this.sessions.endAll(account, session);
  }

  async disable(account: string): Promise<void> {
    await this.accounts.update({ id: account, disabledAt: IsNull() }, { disabledAt: new Date() });
    await this.sessions.endAll(account);
  }

  withPosts(id: string): Promise<AccountEntity | null> {
    return this.accounts.findOne({ where: { id }, relations: { posts: true } });
  }

  named(username: string): Promise<AccountEntity | null> {
    return this.accounts.findOne({ where: { username: foldName(username) }, relations: { posts: true } });
  }

  private async insert(
    given: AccountGiven,
    password: string,
    { mustChange, by }: { mustChange: boolean; by: string | null },
  ): Promise<string> {
    const id = randomUUID();
    const passwordHash = await hashPassword(password);
    try {
      await this.accounts.manager.transaction(async (manager) => {
        await manager.insert(AccountEntity, {
          id,
          username: foldName(given.username),
          displayName: given.displayName.normalize('NFC'),
          passwordHash,
          person: given.person ?? null,
          mustChange,
          createdAt: new Date(),
          createdBy: by,
          disabledAt: null,
        });
        await manager.insert(
          PostEntity,
          given.posts.map((post) => postRow(id, post)),
        );
      });
    } catch (error) {
      if (codeOf(error) === UNIQUE_VIOLATION) throw new Problem(409, 'access.username-taken', {}, 'username');
      throw error;
    }
    return id;
  }

  private async addPosts(account: AccountEntity, posts: readonly PostGiven[]): Promise<void> {
    const missing = posts.filter(
      (post) => !account.posts.some((held) => held.role === post.role && held.unit === post.unit),
    );
    if (missing.length === 0) return;
    await this.accounts.manager.insert(
      PostEntity,
      missing.map((post) => postRow(account.id, post)),
    );
    this.sessions.forget();
  }
}

/** Names are compared without regard to case. */
export function foldName(username: string): string {
  return username.normalize('NFC').trim().toLowerCase();
}

function postRow(account: string, { role, unit, capacity, from, until }: PostGiven) {
  return { id: randomUUID(), account, role, unit, capacity, from: from ?? null, until: until ?? null };
}
