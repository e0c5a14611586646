import { Inject, Injectable } from '@nestjs/common';
import { type Decider, type Recorded, streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { Files } from '../files/files.js';
import { Problem } from '../problems/problem.js';
import { type ListAnswer, type ListQuery, ViewReader } from '../views/view-reader.js';
import type { Look, StoredFile } from './look.js';
import { StateCache } from './state-cache.js';

const ROWS_AT_MOST = 1_000;

/** Gathers facts from streams, as they stand now, and from views that have caught up. */
@Injectable()
export class Looking implements Look {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly states: StateCache,
    private readonly views: ViewReader,
    private readonly files: Files,
  ) {}

  // biome-ignore lint/suspicious/noExplicitAny: only the state type matters here
  async state<State>(decider: Decider<any, any, State>, id: string): Promise<State> {
    return (await this.states.load(decider, id, { fresh: true })).state as State;
  }

  async unitOf(feature: string, id: string): Promise<string | undefined> {
    return (await this.store.stream(streamOf(feature, id)))?.unit;
  }

  events(feature: string, id: string): Promise<Recorded[]> {
    return this.store.read(streamOf(feature, id));
  }

  file(sha256: string, unit: string): Promise<StoredFile | undefined> {
    return this.files.attachedFor(sha256, unit);
  }

  async rows<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]> {
    const from = await this.store.head();
    const page = await this.upToDate(view, { filter, limit: ROWS_AT_MOST, from });
    return page.data as Row[];
  }

  async everyRow<Row>(view: string, filter: { [field: string]: unknown }): Promise<Row[]> {
    const from = await this.store.head();
    const rows: Row[] = [];
    for (let after: string | undefined; ; ) {
      const query = { filter, limit: ROWS_AT_MOST, sort: 'id', order: 'ASC', from, after } as const;
      const page = await this.upToDate(view, query);
      rows.push(...(page.data as Row[]));
      if (page.next === null) return rows;
      after = page.next;
    }
  }

  // A guard must not decide on rows that have not heard of everything yet.
  private async upToDate(view: string, query: ListQuery): Promise<ListAnswer> {
    const page = await this.views.list('system', view, query);
    if (!page.caughtUp) throw new Problem(503, 'platform.views-behind', { view, retryAfter: 1 });
    return page;
  }
}
