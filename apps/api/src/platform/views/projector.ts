import { Inject, Injectable, Logger } from '@nestjs/common';
import type pg from 'pg';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import type { Follower } from '../queue/follower.js';
import { inTransaction } from '../queue/in-transaction.js';
import { TroubleLog } from '../queue/trouble-log.js';
import { type Folding, foldingOf, guarded, unitTree } from './folding.js';
import type { Projection } from './projection.js';
import { Reached } from './reached.js';
import { type Page, readable } from './readable.js';
import { rebuild } from './rebuild.js';
import { forgetStumbles, recovered, stumbled } from './stumbled.js';
import { Stumbles } from './stumbles.js';
import { type ViewTable, viewTable } from './view-table.js';
import { FoldFailed } from './working-rows.js';

/** Injects the projections of all features. */
export const PROJECTIONS = Symbol('projections');

const PAGE = 2_000;
const TREE = 'unit-tree';

type Standing = { readonly view: string; readonly tag: string; readonly position: number };
/**
 * Folds the log into the views: reads on from the checkpoint, folds, writes rows and checkpoint in one transaction. One
 * process at a time works; the others find the checkpoints locked and leave it at that. A view that an event breaks stays
 * before it, on the list of what failed, and is tried again by itself; the others go on.
 */
@Injectable()
export class Projector implements Follower {
  readonly name = 'projector';
  private readonly log = new Logger('projector');
  private readonly views: ReadonlyMap<string, { projection: Projection; table: ViewTable }>;
  private readonly foldings: ReadonlyMap<string, Folding>;
  private readonly stumbles = new Stumbles();
  private readonly trouble = new TroubleLog('projector');
  private prepared = false;

  constructor(
    @Inject(PROJECTIONS) projections: readonly Projection[],
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly reached: Reached,
  ) {
    this.views = new Map(
      projections.map((projection) => [projection.contract.name, { projection, table: viewTable(projection) }]),
    );
    this.foldings = new Map([
      [TREE, unitTree],
      ...[...this.views].map(([view, known]) => [view, foldingOf(store, known)] as const),
    ]);
  }

  /** The views that an event breaks: they stay behind. */
  get broken(): readonly string[] {
    return this.stumbles.views;
  }

  async follow(): Promise<boolean> {
    if (!this.prepared) this.prepared = await this.prepare();
    if (!this.prepared) return false;
    const more = await inTransaction(this.pool, (client) => this.onePage(client)).catch((error: unknown) => {
      this.reached.never();
      throw error;
    });
    this.reached.now();
    return more;
  }

  private async onePage(client: pg.PoolClient): Promise<boolean> {
    const standings = await lockCheckpoints(client);
    let more = await this.together(
      client,
      standings.filter(({ view }) => !this.stumbles.has(view)),
    );
    for (const standing of standings) {
      if (this.stumbles.isDue(standing.view) && (await this.together(client, [standing]))) more = true;
    }
    return more;
  }

  private async together(client: pg.PoolClient, standings: readonly Standing[]): Promise<boolean> {
    if (standings.length === 0) return false;
    const after = Math.min(...standings.map(({ position }) => position));
    const page = await readable(this.store, { after, limit: PAGE });
    const last = page.events.at(-1);
    if (!last) {
      // Another process may have brought them here.
      for (const { view } of standings) this.stumbles.over(view);
      return false;
    }
    // Views that stand further on join when the others have come up to them.
    const behind = standings.filter(({ position }) => position === after);
    const next = Math.min(
      last.position,
      ...standings.filter(({ position }) => position > after).map((s) => s.position),
    );
    const events = page.events.filter(({ position }) => position <= next);
    const moved: Standing[] = [];
    for (const standing of behind) {
      moved.push({ ...standing, position: await this.advance(client, standing, { ...page, events }) });
    }
    await this.moveTo(client, moved);
    return page.more || next < last.position;
  }

  /** Folds events into one view; answers how far it has come. */
  private async advance(client: pg.PoolClient, { view }: Standing, { events, unreadable }: Page): Promise<number> {
    const upTo = (events.at(-1) as Recorded).position;
    const folding = this.foldings.get(view);
    const ours = events.filter(({ type }) => folding?.hears(type));
    const failed = await this.fold(client, folding, ours, unreadable);
    if (!failed) {
      if (this.stumbles.has(view)) await recovered(client, view);
      this.stumbles.over(view);
      return upTo;
    }
    this.trouble.warn(`view ${view} stays before event ${failed.event.position}`, failed.cause);
    await stumbled(client, view, failed, this.stumbles.note(view));
    return failed.event.position - 1;
  }

  private async fold(
    client: pg.PoolClient,
    folding: Folding | undefined,
    events: readonly Recorded[],
    unreadable: Page['unreadable'],
  ): Promise<FoldFailed | null> {
    const [first] = events;
    if (!folding || !first) return null;
    return unreadable ? new FoldFailed(first, unreadable) : guarded(client, folding, events);
  }

  private async moveTo(client: pg.PoolClient, moved: readonly Standing[]): Promise<void> {
    await client.query(
      `update view_checkpoint c set position = m.position, moved_at = clock_timestamp()
        from unnest($1::text[], $2::text[], $3::bigint[]) as m (view, tag, position)
        where c.view = m.view and c.tag = m.tag and c.position <> m.position`,
      [moved.map(({ view }) => view), moved.map(({ tag }) => tag), moved.map(({ position }) => position)],
    );
    for (const position of new Set(moved.map((one) => one.position))) {
      this.reached.soon(
        moved.filter((one) => one.position === position).map(({ view }) => view),
        position,
      );
    }
  }

  /** Builds a view anew beside the live one and swaps it in. */
  async rebuild(view: string): Promise<void> {
    const known = this.views.get(view);
    if (!known) throw new Error(`no view ${view}`);
    await rebuild(this.pool, this.store, known.projection, known.table);
  }

  /** Makes what is missing: tables of new views, and of views whose contract or fold has changed. */
  private async prepare(): Promise<boolean> {
    await this.pool.query(
      `insert into view_checkpoint (view, tag, position, live) values ($1, 'v1', 0, true) on conflict do nothing`,
      [TREE],
    );
    const { rows } = await this.pool.query<{ view: string; tag: string }>(
      'select view, tag from view_checkpoint where live',
    );
    await forgetStumbles(this.pool);
    const live = new Map(rows.map(({ view, tag }) => [view, tag]));
    for (const [view, { projection, table }] of this.views) {
      if (live.get(view) === table.tag) continue;
      this.log.log({ message: 'building view', view, tag: table.tag });
      await rebuild(this.pool, this.store, projection, table);
    }
    return true;
  }
}

async function lockCheckpoints(client: pg.PoolClient): Promise<Standing[]> {
  // One lock for all: two processes must not split the views between them, or rows of one batch would be read twice.
  const { rows: lock } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('projector', 0)) as mine`,
  );
  if (!lock[0]?.mine) return [];
  const { rows } = await client.query<{ view: string; tag: string; position: string }>(
    'select view, tag, position from view_checkpoint where live',
  );
  return rows.map(({ view, tag, position }) => ({ view, tag, position: Number(position) }));
}
