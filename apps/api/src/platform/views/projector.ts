import { Inject, Injectable, Logger } from '@nestjs/common';
import type pg from 'pg';
import type { Recorded } from '#decider';
import type { EventStore } from '#event-store';
import { foldUnitTree } from '../access/unit-tree.js';
import { POOL } from '../database/pool.js';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { tell } from '../live/tell.js';
import type { Follower } from '../queue/follower.js';
import { inTransaction } from '../queue/in-transaction.js';
import { forget } from './forget.js';
import type { Projection } from './projection.js';
import { Reached } from './reached.js';
import { rebuild } from './rebuild.js';
import { storedRows, write } from './view-store.js';
import { type ViewTable, viewTable } from './view-table.js';
import { WorkingRows } from './working-rows.js';

/** Injects the projections of all features. */
export const PROJECTIONS = Symbol('projections');

const PAGE = 2_000;
const TREE = 'unit-tree';

type Standing = { readonly view: string; readonly tag: string; readonly position: number };

/**
 * Folds the log into the views: reads on from the checkpoint, folds, writes rows and checkpoint in one transaction. One
 * process at a time works; the others find the checkpoints locked and leave it at that.
 */
@Injectable()
export class Projector implements Follower {
  readonly name = 'projector';
  private readonly log = new Logger('projector');
  private readonly views: ReadonlyMap<string, { projection: Projection; table: ViewTable }>;
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
    if (standings.length === 0) return false;
    const after = Math.min(...standings.map(({ position }) => position));
    const events = await this.store.log({ after, limit: PAGE });
    const last = events.at(-1);
    if (!last) return false;
    // Views that stand further on join when the others have come up to them.
    const behind = standings.filter(({ position }) => position === after);
    const next = Math.min(
      last.position,
      ...standings.filter(({ position }) => position > after).map((s) => s.position),
    );
    await this.foldInto(
      client,
      behind,
      events.filter(({ position }) => position <= next),
    );
    await client.query(
      'update view_checkpoint set position = $1, moved_at = clock_timestamp() where (view, tag) in (select * from unnest($2::text[], $3::text[]))',
      [next, behind.map(({ view }) => view), behind.map(({ tag }) => tag)],
    );
    this.reached.soon(
      behind.map(({ view }) => view),
      next,
    );
    return next < last.position || events.length === PAGE;
  }

  /** Builds a view anew beside the live one and swaps it in. */
  async rebuild(view: string): Promise<void> {
    const known = this.views.get(view);
    if (!known) throw new Error(`no view ${view}`);
    await rebuild(this.pool, this.store, known.projection, known.table);
  }

  private async foldInto(
    client: pg.PoolClient,
    behind: readonly Standing[],
    events: readonly Recorded[],
  ): Promise<void> {
    for (const { view } of behind) {
      if (view === TREE) {
        await foldUnitTree(client, events);
        continue;
      }
      const known = this.views.get(view);
      if (!known || !events.some(({ type }) => known.projection.on[type])) continue;
      const rows = new WorkingRows(known.projection, storedRows(client, known.table));
      await rows.fold(events);
      const changes = rows.take({ forget: true });
      await write(client, known.table, changes);
      await tell(client, view, events.at(-1)?.position ?? 0, changes);
      for (const event of events) {
        if (known.projection.forgets.includes(event.type))
          await forget(client, this.store, known.projection, known.table, event);
      }
    }
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
