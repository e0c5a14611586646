import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type ViewContract, views } from '#contracts';
import type { Caller } from '../access/caller.js';
import { holding } from '../access/holding.js';
import { Reading } from '../access/reading.js';
import { inspect } from '../commands/inspect.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { CATALOGUES, type Catalogue, type CatalogueRow, listCatalogue } from './catalogue.js';
import { type Conditions, conditions, type Which } from './conditions.js';
import { type Facets, facetsOf } from './counts.js';
import { momentOf } from './moment.js';
import type { Projection, Row } from './projection.js';
import { PROJECTIONS } from './projector.js';
import { Reached } from './reached.js';
import { columnOf } from './view-store.js';
import { type ColumnType, unpacked, type ViewTable, viewTable } from './view-table.js';

const WAIT_AT_MOST = 2_000;
const COUNT_AT_MOST = 10_000;
const LOOK_EVERY = 25;

export type ListQuery = Which & {
  readonly sort?: string | undefined;
  readonly order?: 'ASC' | 'DESC' | undefined;
  readonly limit: number;
  /** Cursor of the row to go on after. */
  readonly after?: string | undefined;
  readonly skip?: number | undefined;
  /** Fields that the rows are told without: what is long, and read only when it is opened. */
  readonly without?: readonly string[] | undefined;
  /** Fields to count the values of. */
  readonly facets?: readonly string[] | undefined;
} & When;

/** The moment that a view is asked about. */
export type When = {
  /** Wait until the view has folded this position. */
  readonly from?: number | undefined;
  /** Answer as of this position of the log, or of this instant (ISO 8601). */
  readonly at?: number | string | undefined;
};

/** A view's table in a transaction of the caller's. */
export type AskedTable = {
  readonly client: pg.PoolClient;
  readonly table: ViewTable;
  /** Undefined: now. */
  readonly moment: number | undefined;
  readonly position: number;
  readonly caughtUp: boolean;
};

export type ListAnswer = Partial<Facets> & {
  readonly data: readonly (Row | CatalogueRow)[];
  /** Honest up to 10,000. */
  readonly total: number;
  readonly totalIsCapped: boolean;
  /** Cursor after the last row; null on the last page. */
  readonly next: string | null;
  /** How far the view has folded the log. */
  readonly position: number;
  /** False: the view had not reached `from`, or the moment asked about, within two seconds. */
  readonly caughtUp: boolean;
};

/** Asks views: current or as of a moment, within the units of the caller. */
@Injectable()
export class ViewReader {
  private readonly tables: ReadonlyMap<string, ViewTable>;
  private readonly catalogues: ReadonlyMap<string, Catalogue>;

  constructor(
    @Inject(PROJECTIONS) projections: readonly Projection[],
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly reading: Reading,
    private readonly reached: Reached,
    @Inject(CATALOGUES) catalogues: readonly Catalogue[] = [],
  ) {
    this.tables = new Map(projections.map((projection) => [projection.contract.name, viewTable(projection)]));
    this.catalogues = new Map(catalogues.map((catalogue) => [catalogue.contract.name, catalogue]));
  }

  contractOf(view: string): ViewContract {
    const contract = views.get(view);
    if (!contract || !(this.tables.has(view) || this.catalogues.has(view)))
      throw new Problem(404, 'platform.no-such-view', { view });
    return contract;
  }

  async list(caller: Caller | 'system', view: string, query: ListQuery): Promise<ListAnswer> {
    const contract = this.contractOf(view);
    const catalogue = this.catalogues.get(view);
    if (catalogue) {
      this.readerOf(caller, view);
      return listCatalogue(catalogue, query);
    }
    return this.ask(caller, view, query, async ({ client, table, moment, position, caughtUp }) => {
      const where = conditions(table, query, moment);
      const order = orderOf(table, contract, query);
      const rows = await page(client, table, where, order, query);
      const { total, capped } = await countUpTo(client, table, where);
      const facets = query.facets && (await facetsOf(client, table, query.facets, query, moment));
      const more = rows.length > query.limit;
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return {
        data: shown.map(({ row }) => unpacked(table, row, query.without)),
        total,
        totalIsCapped: capped,
        next: more && last ? cursor(last.key, last.row.id) : null,
        position,
        caughtUp,
        ...facets,
      };
    });
  }

  /** The caller with only the posts that a view is read in; refuses who has none. */
  readerOf(caller: Caller, view: string): Caller;
  readerOf(caller: Caller | 'system', view: string): Caller | 'system';
  readerOf(caller: Caller | 'system', view: string): Caller | 'system' {
    const { roles } = this.contractOf(view);
    return caller === 'system' ? caller : holding(caller, roles);
  }

  /** Lets `work` ask the table of a view, in one transaction that sees what the caller may see. */
  async ask<T>(
    caller: Caller | 'system',
    view: string,
    { from, at }: When,
    work: (asked: AskedTable) => Promise<T>,
  ): Promise<T> {
    const reader = this.readerOf(caller, view);
    const table = this.tableOf(view);
    const moment = await momentOf(this.pool, at);
    // As of a moment that the view has not reached, its rows would be those of an earlier one.
    const wanted = from === undefined && moment === undefined ? undefined : Math.max(from ?? 0, moment ?? 0);
    const position = await this.waitFor(table, wanted);
    const caughtUp = wanted === undefined || position >= wanted;
    return this.reading.as(reader, (client) => work({ client, table, moment, position, caughtUp }));
  }

  /** The table of a view; refuses a catalogue, which has none and no past. */
  tableOf(view: string): ViewTable {
    this.contractOf(view);
    const table = this.tables.get(view);
    if (!table) throw new Problem(404, 'platform.not-found', { view });
    return table;
  }

  async one(
    caller: Caller | 'system',
    view: string,
    id: string,
    query: Pick<ListQuery, 'from' | 'at'>,
  ): Promise<Row | CatalogueRow> {
    const { data, ...reached } = await this.list(caller, view, { ...query, ids: [id], limit: 1 });
    refuseBehind(reached);
    if (!data[0]) throw new Problem(404, 'platform.not-found', { view, id });
    return data[0];
  }

  /** How far a view has come, after waiting for `from` for at most two seconds. */
  private async waitFor(table: ViewTable, from: number | undefined): Promise<number> {
    const { view } = table;
    if (from !== undefined && this.reached.of(view) >= from) return this.reached.of(view);
    const until = Date.now() + WAIT_AT_MOST;
    for (;;) {
      const position = await this.checkpoint(table);
      const late = Date.now() > until;
      if (position === undefined && late) throw new Problem(503, 'platform.view-being-built', { view, retryAfter: 2 });
      if (position !== undefined && (from === undefined || position >= from || late)) return position;
      await this.moved(view, from ?? 0);
    }
  }

  private moved(view: string, from: number): Promise<void> {
    return new Promise((done) => {
      const finish = () => {
        stop();
        clearTimeout(timer);
        done();
      };
      const stop = this.reached.each((moves) => {
        if (moves.some(({ views, position }) => position >= from && views.includes(view))) finish();
      });
      const timer = setTimeout(finish, LOOK_EVERY);
    });
  }

  /** Undefined while the view is being built for the first time, or anew for another contract. */
  private async checkpoint({ view, tag }: ViewTable): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ position: string }>(
      'select position from view_checkpoint where view = $1 and tag = $2 and live',
      [view, tag],
    );
    return rows[0] && Number(rows[0].position);
  }
}

/** For answers that cannot say how far they go: older rows would be taken for those waited for, missing ones for none. */
export function refuseBehind({ caughtUp, position }: Pick<ListAnswer, 'caughtUp' | 'position'>): void {
  if (!caughtUp) throw new Problem(503, 'platform.view-behind', { position, retryAfter: 1 });
}

type Order = { readonly column: string; readonly type: ColumnType; readonly descending: boolean };
type Shown = { readonly row: Row; readonly key: unknown };

/** The column that a list is asked to be sorted by; refuses one that the contract does not offer. */
export function orderOf(table: ViewTable, contract: ViewContract, query: Pick<ListQuery, 'sort' | 'order'>): Order {
  const first = contract.sort[0] ?? 'id';
  const field = query.sort ?? first.replace(/^-/, '');
  const allowed = field === 'id' || contract.sort.some((known) => known.replace(/^-/, '') === field);
  if (!allowed) throw new Problem(422, 'platform.malformed-filter', { sort: field }, 'sort');
  const descending = query.order ? query.order === 'DESC' : !query.sort && first.startsWith('-');
  const type = table.columns.find((known) => known.field === field)?.type ?? 'word';
  return { column: `t.${columnOf(table, field)}`, type, descending };
}

async function page(
  client: pg.PoolClient,
  table: ViewTable,
  where: Conditions,
  { column, type, descending }: Order,
  query: ListQuery,
): Promise<Shown[]> {
  const values = [...where.values];
  const value = (of: unknown) => `$${values.push(of)}`;
  const tests = query.after
    ? `${where.text} and ${beyond(readCursor(query.after, type), column, descending, value)}`
    : where.text;
  const direction = descending ? 'desc' : 'asc';
  const { rows } = await client.query<Shown>(
    `select ${query.without ? `t.row::jsonb - ${value(query.without)}::text[] as row` : 't.row'}, ${column} as key from ${table.table} t where ${tests}
      order by ${column} ${direction} nulls last, t.id asc limit ${value(query.limit + 1)} offset ${value(query.skip ?? 0)}`,
    values,
  );
  return rows;
}

// Keyset paging: what stands after the row that the cursor names; rows without a value come last either way.
function beyond(
  { key, id }: { key: unknown; id: string },
  column: string,
  descending: boolean,
  value: (of: unknown) => string,
): string {
  if (key === null) return `(${column} is null and t.id > ${value(id)})`;
  const at = value(key);
  return `(${column} ${descending ? '<' : '>'} ${at} or (${column} = ${at} and t.id > ${value(id)}) or ${column} is null)`;
}

async function countUpTo(
  client: pg.PoolClient,
  table: ViewTable,
  where: Conditions,
): Promise<{ total: number; capped: boolean }> {
  const { rows } = await client.query<{ n: string }>(
    `select count(*) as n from (select from ${table.table} t where ${where.text} limit ${COUNT_AT_MOST + 1}) counted`,
    where.values,
  );
  const counted = Number(rows[0]?.n ?? 0);
  return { total: Math.min(counted, COUNT_AT_MOST), capped: counted > COUNT_AT_MOST };
}

function cursor(key: unknown, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

const KEYS: { readonly [Type in ColumnType]?: string } = { number: 'number', boolean: 'boolean' };

function readCursor(text: string, type: ColumnType): { key: unknown; id: string } {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown];
    inspect([key, id]);
    if (typeof id === 'string' && (key === null || typeof key === (KEYS[type] ?? 'string'))) return { key, id };
  } catch {
    // Falls through to the refusal.
  }
  throw new Problem(422, 'platform.malformed-filter', { after: text }, 'after');
}
