import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type pg from 'pg';
import type { Role } from '#contracts';
import type { EventStore } from '#event-store';
import { AccessModule } from './access/access.module.js';
import { Accounts } from './access/accounts.js';
import { foldUnitTree } from './access/unit-tree.js';
import { readConfig } from './config.js';
import { ConfigModule } from './config.module.js';
import { CrashesModule } from './crashes/crashes.module.js';
import { DatabaseModule } from './database/database.module.js';
import { POOL } from './database/pool.js';
import { emptyDatabase } from './database/test-database.js';
import { EventStoreModule } from './event-store/event-store.module.js';
import { EVENT_STORE } from './event-store/event-store.token.js';
import { FilesModule } from './files/files.module.js';
import { HealthModule } from './health/health.module.js';
import { LOG_STREAM, Logger } from './logging/logger.js';
import { LoggingModule } from './logging/logging.module.js';
import { ProblemFilter } from './problems/problem.filter.js';

@Module({ providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class ServerModule {}

@Global()
@Module({})
class LogModule {
  static into(lines: string[]): DynamicModule {
    const to = { write: (line: string) => void lines.push(line) };
    return { module: LogModule, providers: [{ provide: LOG_STREAM, useValue: to }], exports: [LOG_STREAM] };
  }
}

/** A tree of units for specs: two branches below a district below a province, and one that is nobody's. */
export const units = {
  province: randomUUID(),
  district: randomUUID(),
  branch: randomUUID(),
  sister: randomUUID(),
  stranger: randomUUID(),
};

export type Answer = {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly bytes: Buffer;
  readonly body: string;
  json<T = { readonly [field: string]: unknown }>(): T;
};

/** The platform without its features, on a database of its own, for specs: asked over HTTP. */
export class TestServer {
  private constructor(
    readonly app: NestFastifyApplication,
    /** Without a trailing slash. */
    readonly url: string,
    readonly folder: string,
    /** Every line logged so far. */
    readonly logged: readonly string[],
    private readonly drop: () => Promise<void>,
  ) {}

  readonly passwordOf: { [username: string]: string } = {};

  static async start(): Promise<TestServer> {
    const folder = await mkdtemp(join(tmpdir(), 'ky-yeu-test-'));
    const database = await emptyDatabase();
    const config = readConfig({ DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'trace' });
    const logged: string[] = [];
    const imports = [DatabaseModule, EventStoreModule, HealthModule, AccessModule, FilesModule, CrashesModule];
    const app = await NestFactory.create<NestFastifyApplication>(
      { module: ServerModule, imports: [ConfigModule.with(config), LogModule.into(logged), LoggingModule, ...imports] },
      new FastifyAdapter({ bodyLimit: 1024 * 1024 }),
      { logger: false, abortOnError: false },
    );
    app.useLogger(app.get(Logger));
    await app.listen(0, '127.0.0.1');
    const served = new TestServer(app, await app.getUrl(), folder, logged, database.drop);
    await served.settle();
    return served;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get pool(): pg.Pool {
    return this.app.get<pg.Pool>(POOL);
  }

  get store(): EventStore {
    return this.app.get<EventStore>(EVENT_STORE);
  }

  /** Opens an account with one post and answers its password. */
  async account(username: string, role: Role, unit: string): Promise<string> {
    const password = await this.app.get(Accounts).ensure({
      username,
      displayName: `Name of ${username}`,
      posts: [{ role, unit, capacity: `capacity of ${username}` }],
    });
    if (password === undefined) throw new Error(`${username} was there before`);
    return password;
  }

  get(url: string, cookie?: string): Promise<Answer> {
    return this.ask('GET', url, cookie ? { cookie } : {});
  }

  post(url: string, body: object | undefined, cookie?: string): Promise<Answer> {
    const json: { [name: string]: string } = body ? { 'content-type': 'application/json' } : {};
    return this.ask('POST', url, { ...json, ...(cookie ? { cookie } : {}) }, body && JSON.stringify(body));
  }

  delete(url: string, cookie: string): Promise<Answer> {
    return this.ask('DELETE', url, { cookie });
  }

  /** One request over HTTP. */
  async ask(
    method: string,
    url: string,
    headers: { readonly [name: string]: string },
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<Answer> {
    const answer = await fetch(this.url + url, { method, headers, ...(body === undefined ? {} : { body }) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      bytes,
      body: bytes.toString(),
      json: <T>() => JSON.parse(bytes.toString()) as T,
    };
  }

  signIn(username: string, password: string | undefined): Promise<Answer> {
    return this.post('/api/session', { username, password });
  }

  /** The cookie of a new session. */
  async signedIn(username: string, password = this.passwordOf[username]): Promise<string> {
    const answer = await this.signIn(username, password);
    if (answer.status !== 200) throw new Error(`${username} was not let in: ${answer.body}`);
    return cookieOf(answer);
  }

  private async settle(): Promise<void> {
    await this.register(units.province, null);
    await this.register(units.district, units.province);
    await this.register(units.branch, units.district);
    await this.register(units.sister, units.district);
    await this.register(units.stranger, null);
    const client = await this.pool.connect();
    await foldUnitTree(client, await this.store.log({ after: 0, limit: 100 }));
    client.release();
    this.passwordOf['lan'] = await this.account('lan', 'branch_editor', units.branch);
    this.passwordOf['mai'] = await this.account('mai', 'branch_editor', units.sister);
    this.passwordOf['an'] = await this.account('an', 'upper_officer', units.district);
    this.passwordOf['thu'] = await this.account('thu', 'auditor', units.province);
  }

  private async register(unit: string, parent: string | null): Promise<void> {
    await this.store.append({
      stream: `union-unit-${unit}`,
      expected: 0,
      unit,
      events: [{ type: 'UnitRegistered', data: { parent } }],
      meta: {
        command: 'union-unit.register',
        at: '2023-01-01T00:00:00.000Z',
        by: { account: 'system', role: 'system', unit: null, capacity: 'Hệ thống' },
        source: null,
      },
      state: { status: 'active', parent },
      stateOf: 'spec',
    });
  }
}

export function cookieOf(answer: Answer): string {
  return String(answer.headers['set-cookie']).split(';')[0] as string;
}
