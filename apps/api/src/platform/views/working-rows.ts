import type { Recorded } from '#decider';
import type { Projection, Route, Row } from './projection.js';
import type { RowVersion } from './view-table.js';

type Current = { readonly row: Row; readonly since: number; readonly stored: boolean };

/** What a batch of events did to the rows of one view. */
export type Changes = {
  /** Stored rows that stopped holding. */
  readonly ended: readonly { readonly id: string; readonly unit: string; readonly until: number }[];
  /** New versions, some of which may have stopped holding within the batch. */
  readonly versions: readonly RowVersion[];
};

/** Where rows that a batch needs come from. */
export type StoredRows = {
  byId(ids: readonly string[]): Promise<readonly { row: Row; since: number }[]>;
  where(match: { readonly [field: string]: string }): Promise<readonly { row: Row; since: number }[]>;
};

/** The fold of a view cannot take this event. */
export class FoldFailed extends Error {
  constructor(
    readonly event: Recorded,
    cause: unknown,
  ) {
    super(`${event.type} at ${event.position}`, { cause });
    this.name = 'FoldFailed';
  }
}

/** Folds batches of events into the rows of one view, in memory, keeping every version that held in between. */
export class WorkingRows {
  private readonly current = new Map<string, Current | null>();
  private ended: { id: string; unit: string; until: number }[] = [];
  private finished: RowVersion[] = [];

  constructor(
    private readonly projection: Projection,
    private readonly stored: StoredRows,
  ) {}

  get size(): number {
    return this.current.size;
  }

  /** How many versions `takeFinished` would hand over. */
  get finishedCount(): number {
    return this.finished.length;
  }

  /** Throws FoldFailed at the first event that breaks the view: what came before it is folded, of it and after it nothing. */
  async fold(events: readonly Recorded[]): Promise<void> {
    const ours = events.filter((event) => this.projection.on[event.type] !== undefined);
    const { named, failed } = this.named(ours);
    await this.need(named);
    for (let at = 0; at < named.length; at++) {
      const event = ours[at] as Recorded;
      const route = this.routeOf(event);
      this.apply(isWhere(route) ? await this.matching(route, event) : (named[at] ?? []), event, route);
    }
    if (failed) throw failed;
  }

  /** Hands over what has changed since the last time. `forget` lets the rows go, so that they are read again when needed. */
  take({ forget }: { forget: boolean }): Changes {
    const versions = this.finished;
    for (const [id, row] of this.current) {
      if (row && !row.stored) {
        versions.push({ row: row.row, since: row.since, until: null });
        this.current.set(id, { ...row, stored: true });
      }
    }
    const changes = { ended: this.ended, versions };
    this.ended = [];
    this.finished = [];
    if (forget) this.current.clear();
    return changes;
  }

  /** Only the versions that have stopped holding: a rebuild writes these as it goes and keeps the current rows in memory. */
  takeFinished(): readonly RowVersion[] {
    const finished = this.finished;
    this.finished = [];
    return finished;
  }

  private routeOf(event: Recorded): Route<Row, Recorded> {
    return this.projection.on[event.type] as Route<Row, Recorded>;
  }

  /** The ids that each event names, up to the first event that does not say. */
  private named(events: readonly Recorded[]): { named: (readonly string[])[]; failed: FoldFailed | null } {
    const named: (readonly string[])[] = [];
    for (const event of events) {
      try {
        named.push(idsOf(this.routeOf(event), event));
      } catch (cause) {
        return { named, failed: new FoldFailed(event, cause) };
      }
    }
    return { named, failed: null };
  }

  private async need(named: readonly (readonly string[])[]): Promise<void> {
    const missing: string[] = [];
    for (const ids of named) {
      for (const id of ids) {
        if (this.current.has(id)) continue;
        this.current.set(id, null);
        missing.push(id);
      }
    }
    if (missing.length === 0) return;
    for (const found of await this.stored.byId(missing)) this.current.set(found.row.id, { ...found, stored: true });
  }

  private async matching(route: Where, event: Recorded): Promise<readonly string[]> {
    const match = orFail(event, () => route.where(event));
    if (!match) return [];
    for (const found of await this.stored.where(match)) {
      if (!this.current.has(found.row.id)) this.current.set(found.row.id, { ...found, stored: true });
    }
    const fields = Object.entries(match);
    return [...this.current]
      .filter(([, row]) => row !== null && fields.every(([field, value]) => row.row[field] === value))
      .map(([id]) => id);
  }

  private apply(ids: readonly string[], event: Recorded, route: Route<Row, Recorded>): void {
    const fold = typeof route === 'function' ? route : route.fold;
    const folded = orFail(event, () => ids.map((id) => fold(event, this.current.get(id)?.row, id)));
    for (const [at, id] of ids.entries()) this.put(id, folded[at], event.position);
  }

  private put(id: string, after: Row | null | undefined, since: number): void {
    const before = this.current.get(id) ?? null;
    if (after === undefined || (after === null && before === null)) return;
    if (before && after && isSame(before.row, after)) return;
    if (before?.stored) this.ended.push({ id, unit: before.row.unit, until: since });
    else if (before) this.finished.push({ row: before.row, since: before.since, until: since });
    this.current.set(id, after === null ? null : { row: after, since, stored: false });
  }
}

// A fold that changes nothing hands the same values on; one that builds equal lists anew makes a version too many, no harm.
function isSame(before: Row, after: Row): boolean {
  if (before === after) return true;
  for (const field in after) if (after[field] !== before[field]) return false;
  return true;
}

function orFail<T>(event: Recorded, folding: () => T): T {
  try {
    return folding();
  } catch (cause) {
    throw new FoldFailed(event, cause);
  }
}

type Where = Extract<Route<Row, Recorded>, { where: unknown }>;

function isWhere(route: Route<Row, Recorded>): route is Where {
  return typeof route === 'object' && 'where' in route;
}

function idsOf(route: Route<Row, Recorded>, event: Recorded): readonly string[] {
  if (typeof route === 'function') return [event.id];
  if (isWhere(route)) return [];
  const at = route.at(event);
  if (at === null) return [];
  return typeof at === 'string' ? [at] : at;
}
