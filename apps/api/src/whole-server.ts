import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import type { Role } from '#contracts';
import type { Actor } from '#decider';
import { closeApp } from './close-app.js';
import { createApp } from './create-app.js';
import { Accounts } from './platform/access/accounts.js';
import { Sessions } from './platform/access/sessions.js';
import { CommandDesk } from './platform/commands/command-desk.js';
import { readConfig } from './platform/config.js';
import { prepareDatabase } from './platform/database/data-source.js';
import { POOL } from './platform/database/pool.js';
import { emptyDatabase } from './platform/database/test-database.js';
import type { Projection } from './platform/views/projection.js';
import { PROJECTIONS } from './platform/views/projector.js';

const system: Actor = { account: randomUUID(), role: 'system', unit: null, capacity: 'spec' };

/** The whole service with its features and workers, on a database of its own, for specs: asked over HTTP. */
export class WholeServer {
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    /** Ends the server and throws its database away. */
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<WholeServer> {
    const folder = await mkdtemp(join(tmpdir(), 'ky-yeu-whole-'));
    const database = await emptyDatabase();
    Logger.overrideLogger(false);
    await prepareDatabase(database.url);
    const config = { DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'silent', SAMPLE: 'no' };
    const app = await createApp(readConfig(config), { web: false });
    app.useLogger(false);
    await app.listen(0, '127.0.0.1');
    return new WholeServer(app, await app.getUrl(), async () => {
      await closeApp(app);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    });
  }

  get pool(): pg.Pool {
    return this.app.get<pg.Pool>(POOL);
  }

  /** Gives a command as the system does; answers the position of what it recorded. */
  async give(type: string, data: object): Promise<number> {
    return (await this.app.get(CommandDesk).give({ type, data, by: system })).position;
  }

  /** Waits until all views have folded the whole log. */
  async settle(): Promise<void> {
    const wanted = this.app.get<readonly Projection[]>(PROJECTIONS).length;
    for (let turn = 0; turn < 600; turn += 1) {
      const { rowCount } = await this.pool.query(
        'select from view_checkpoint where live and position >= (select position from log_head)',
      );
      // The tree of units has a checkpoint too.
      if (rowCount === wanted + 1) return;
      await pause(50);
    }
    throw new Error('the views do not catch up');
  }

  /** Registers a unit below another. */
  async unit(name: string, parent: string | null, kind: string): Promise<string> {
    const unionUnit = randomUUID();
    await this.give('union-unit.register', { unionUnit, name, kind, parent });
    return unionUnit;
  }

  /** The cookie of somebody who holds this post. */
  async cookieOf(role: Role, unit: string): Promise<string> {
    const known = this.cookies.get(`${role} ${unit}`);
    if (known) return known;
    const username = `${role.replaceAll('_', '-')}-${unit.slice(0, 8)}`;
    const cookie = await this.signIn(username, { role, unit });
    this.cookies.set(`${role} ${unit}`, cookie);
    return cookie;
  }

  /** The cookie of somebody who holds all these posts. */
  async signIn(username: string, ...posts: readonly { readonly role: Role; readonly unit: string }[]): Promise<string> {
    const accounts = this.app.get(Accounts);
    const held = posts.map((post) => ({ ...post, capacity: username }));
    await accounts.ensure({ username, displayName: username, posts: held });
    const account = await accounts.named(username);
    return `ky-yeu=${await this.app.get(Sessions).begin(account?.id ?? '', 'spec')}`;
  }

  /** Asks as somebody who holds this post. */
  async ask(role: Role, unit: string, path: string, { method = 'GET', body }: { method?: string; body?: object } = {}) {
    const cookie = await this.cookieOf(role, unit);
    return fetch(this.url + path, {
      method,
      headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  /** The same, and reads the JSON that comes back. */
  async get<Answer>(role: Role, unit: string, path: string): Promise<Answer> {
    const answer = await this.ask(role, unit, path);
    if (!answer.ok) throw new Error(`${path} → ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
}
