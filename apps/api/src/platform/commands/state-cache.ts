import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type AnyDecider, fold, streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';
import { foldedBy } from './folded-by.js';

/** A stream as a decision sees it. */
export type Loaded = {
  readonly version: number;
  readonly unit: string | null;
  readonly state: unknown;
  readonly fresh: boolean;
};

const STREAMS_KEPT = 10_000;

/**
 * States of streams, folded. What is kept may be stale when other processes write too; it serves as a baseline only:
 * the append checks the version, and a refusal on a kept state is decided again on a fresh one.
 */
@Injectable()
export class StateCache {
  private readonly kept = new LRUCache<string, Omit<Loaded, 'fresh'>>({ max: STREAMS_KEPT });

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async load(decider: AnyDecider, id: string, options: { fresh: boolean }): Promise<Loaded> {
    const stream = streamOf(decider.name, id);
    const kept = options.fresh ? undefined : this.kept.get(stream);
    if (kept) return { ...kept, fresh: false };
    const read = await this.read(decider, stream);
    if (read.version > 0) this.kept.set(stream, read);
    return { ...read, fresh: true };
  }

  keep(stream: string, loaded: Omit<Loaded, 'fresh'>): void {
    this.kept.set(stream, loaded);
  }

  drop(stream: string): void {
    this.kept.delete(stream);
  }

  private async read(decider: AnyDecider, stream: string): Promise<Omit<Loaded, 'fresh'>> {
    const row = await this.store.stream(stream);
    if (!row) return { version: 0, unit: null, state: decider.initialState };
    if (row.stateOf === foldedBy) return { version: row.version, unit: row.unit, state: row.state };
    const events = await this.store.read(stream);
    return { version: events.length, unit: row.unit, state: fold(decider, events) };
  }
}
