import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { streamOf } from '#decider';
import type { EventStore } from '#event-store';
import { EVENT_STORE } from '../event-store/event-store.token.js';

export { foldUnitTree } from './fold-unit-tree.js';

// Deeper than any union; a circle in the data ends here.
const DEEPEST = 32;

/** Which unit stands above which, read from the streams of the units, so that a command sees a move at once. */
@Injectable()
export class UnitTree {
  private readonly parents = new LRUCache<string, { readonly parent: string | null }>({ max: 20_000, ttl: 1_000 });

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** Whether `unit` is `ancestor` or stands below it. */
  async covers(ancestor: string, unit: string): Promise<boolean> {
    let at: string | null = unit;
    for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
      if (at === ancestor) return true;
      at = await this.parentOf(at);
    }
    return false;
  }

  private async parentOf(unit: string): Promise<string | null> {
    const known = this.parents.get(unit);
    if (known) return known.parent;
    const row = await this.store.stream(streamOf('union-unit', unit));
    if (!row) return null;
    const parent = (row.state as { parent?: string | null } | null)?.parent ?? null;
    this.parents.set(unit, { parent });
    return parent;
  }
}
