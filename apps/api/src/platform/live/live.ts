import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Caller } from '../access/caller.js';
import { CONFIG, type Config } from '../config.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { TroubleLog } from '../queue/trouble-log.js';
import { type Above, LiveConnection } from './live-connection.js';
import { NewsListener } from './news-listener.js';
import { standingOf } from './standing.js';
import type { News, RowsChanged } from './tell.js';

const CONNECTIONS_AT_MOST = 5;
const LOOK_EVERY_MS = 5_000;
const LOOKS_A_HEARTBEAT = 3;

/** Tells open pages which rows and whose notices have changed, as soon as that is committed, in whichever process. */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly trouble = new TroubleLog('live');
  private readonly connections = new Set<LiveConnection>();
  private readonly listener: NewsListener;
  private position = 0;
  private looks = 0;
  private timer: NodeJS.Timeout | undefined;
  /** News is passed on one after the other, in the order of the log. */
  private passing: Promise<void> = Promise.resolve();

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIG) private readonly config: Config,
    host: HttpAdapterHost,
  ) {
    this.listener = new NewsListener(config.DATABASE_URL as string, {
      news: (news) => this.hear(news),
      missed: () => this.toAll('refetch'),
    });
    // Before the server closes: it waits for open connections, and these would stay open.
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preClose', async () => this.endAll());
  }

  /** Opens a stream for a page; `since` is the last position it has heard of, if it comes back. */
  async open(caller: Caller, since: number | undefined): Promise<LiveConnection> {
    const own = [...this.connections].filter((one) => one.caller.account === caller.account).length;
    if (own >= CONNECTIONS_AT_MOST) {
      throw new Problem(429, 'platform.too-many-pages', { most: CONNECTIONS_AT_MOST, retryAfter: 60 });
    }
    const connection = new LiveConnection(caller);
    this.connections.add(connection);
    connection.stream.once('close', () => this.connections.delete(connection));
    this.timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    try {
      await this.listener.listen();
      await this.greet(connection, since);
    } catch (error) {
      connection.stream.destroy();
      throw error;
    }
    return connection;
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.endAll();
    await this.listener.close();
    await this.passing;
  }

  private async greet(connection: LiveConnection, since: number | undefined): Promise<void> {
    const { rows } = await this.pool.query<{ position: string | null }>(
      'select max(position) as position from view_checkpoint where live',
    );
    const position = Number(rows[0]?.position ?? 0);
    this.position = Math.max(this.position, position);
    connection.stream.push('retry: 3000\n\n');
    connection.send('ready', { position }, position);
    if (since !== undefined && since < position) connection.send('refetch', { position }, position);
  }

  private hear(news: News): void {
    this.passing = this.passing
      .then(() => this.pass(news))
      .catch((error: unknown) => {
        // Whoever was to hear of it is told that something was missed.
        this.trouble.warn('passing changes on', error);
        this.toAll('refetch');
      });
  }

  private async pass(news: News): Promise<void> {
    this.position = Math.max(this.position, news.position);
    if (this.connections.size === 0) return;
    if ('accounts' in news) {
      for (const connection of this.connections) connection.ring(news);
      return;
    }
    const above = await this.above(news);
    for (const connection of this.connections) connection.pass(news, above);
  }

  private async above({ rows: changed = [] }: RowsChanged): Promise<Above> {
    const units = [...new Set(changed.map(({ unit }) => unit))];
    if (units.length === 0) return new Map();
    const { rows } = await this.pool.query<{ unit: string; above: string[] }>(
      'select unit, array_agg(ancestor::text) as above from unit_ancestor where unit = any ($1::uuid[]) group by unit',
      [units],
    );
    return new Map(rows.map(({ unit, above }) => [unit, above]));
  }

  private toAll(event: 'refetch' | 'heartbeat'): void {
    for (const one of this.connections) one.send(event, { position: this.position }, this.position);
  }

  private endAll(): void {
    for (const one of this.connections) one.end('restart', this.position);
  }

  /** Ends the pages of sessions that have ended, or whose posts are others now; a heartbeat keeps the way open. */
  private async look(): Promise<void> {
    if (this.connections.size === 0) return;
    this.looks += 1;
    if (this.looks % LOOKS_A_HEARTBEAT === 0) this.toAll('heartbeat');
    try {
      const open = [...this.connections];
      const standing = await standingOf(
        this.pool,
        this.config,
        open.map(({ caller }) => caller.session),
      );
      for (const connection of open) {
        const posts = standing.get(connection.caller.session);
        if (posts === undefined) connection.end('signed-out', this.position);
        else if (posts !== postsOf(connection.caller)) connection.end('posts-changed', this.position);
      }
    } catch (error) {
      this.trouble.warn('looking after sessions', error);
    }
  }
}

function postsOf({ posts }: Caller): string {
  return posts
    .map(({ id }) => id)
    .sort()
    .join(',');
}
