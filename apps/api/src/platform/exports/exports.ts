import { PassThrough, type Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type pg from 'pg';
import type { Words } from '#vocabulary';
import type { Caller } from '../access/caller.js';
import { holdingAny } from '../access/holding.js';
import { Reading } from '../access/reading.js';
import { POOL } from '../database/pool.js';
import { Problem } from '../problems/problem.js';
import { tell } from '../queue/trouble-log.js';
import { conditions } from '../views/conditions.js';
import { type AskedTable, type ListQuery, orderOf, refuseBehind, ViewReader } from '../views/view-reader.js';
import { unpacked, type ViewTable } from '../views/view-table.js';
import { cellsOf, dateOf } from './cells.js';
import { columnsOf } from './columns.js';
import { RowNames } from './row-names.js';
import { type Format, type Sheet, sheetInto } from './sheet.js';
import { type ExportWords, wordsIn } from './words.js';

const ROWS_AT_MOST = 200_000;
const ROWS_A_PAGE = 2_000;
const ROWS_A_BREATH = 100;
// Each holds a connection to the database while it is being taken.
const AT_ONCE = 3;

type ExportQuery = Omit<ListQuery, 'limit' | 'after' | 'skip' | 'facets'>;
type Export = { readonly view: string; readonly format: Format; readonly language: keyof Words };

/** Writes whole views into files, in words that people read, as they were at one position of the log. */
@Injectable()
export class Exports {
  private readonly log = new Logger('exports');
  private readonly underWay = new Map<PassThrough, string>();

  constructor(
    private readonly reader: ViewReader,
    private readonly reading: Reading,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Resolves with the file's bytes once its first rows have been read; they go on being read as they are taken. */
  open(caller: Caller, wanted: Export, query: ExportQuery): Promise<Readable> {
    if (this.underWay.size >= AT_ONCE || [...this.underWay.values()].includes(caller.account)) {
      throw new Problem(503, 'platform.busy', { retryAfter: 5 });
    }
    const out = new PassThrough({ highWaterMark: 256 * 1024 });
    this.underWay.set(out, caller.account);
    // Before it is opened nobody else listens, and afterwards whoever takes it may be gone.
    out.on('error', (error) => this.log.warn({ message: 'export broken off', view: wanted.view, error: tell(error) }));
    return new Promise((opened, refused) => {
      this.reader
        .ask(caller, wanted.view, query, (asked) => this.write(caller, wanted, query, asked, out, () => opened(out)))
        .then((end) => end())
        .catch((error: Error) => {
          refused(error);
          out.destroy(error);
        })
        .finally(() => this.underWay.delete(out));
    });
  }

  private async write(
    caller: Caller,
    { view, format, language }: Export,
    query: ExportQuery,
    { client, table, moment, position, caughtUp }: AskedTable,
    out: PassThrough,
    begun: () => void,
  ): Promise<() => Promise<void>> {
    refuseBehind({ caughtUp, position });
    const at = moment ?? position;
    const words = wordsIn(language, table.contract.feature);
    const columns = columnsOf(table.contract);
    const names = new RowNames(client, (ref, read) => this.readIn(client, caller, [view, ref], read), at);
    const madeAt = await this.momentOf(at);
    await declare(client, table, query, at);
    let page = await fetchRows(client);
    begun();
    const sheet = await sheetInto(out, format, words.view(view));
    sheet.note(heading(words, view, at, madeAt));
    sheet.titles(columns.map(({ field }) => words.field(field)));
    let rows = 0;
    while (page.length > 0 && rows < ROWS_AT_MOST) {
      const shown = page.slice(0, ROWS_AT_MOST - rows).map((row) => unpacked(table, row));
      await names.lookUp(columns, shown);
      for (const row of shown) {
        sheet.row(cellsOf(columns, row, words, names));
        rows += 1;
        if (rows % ROWS_A_BREATH === 0) await sheet.taken();
      }
      page = rows < ROWS_AT_MOST && page.length < ROWS_A_PAGE ? [] : await fetchRows(client);
    }
    const filtered = Object.keys(query.filter ?? {}).join(',');
    this.log.log({ message: 'exported', account: caller.account, view, format, rows, position: at, filtered });
    // The last bytes are taken when the database has been let go.
    return () => finish(sheet, words, page.length > 0);
  }

  // The rows that are still to be fetched must find the posts again that they were asked for in.
  private async readIn(
    client: pg.ClientBase,
    caller: Caller,
    [own, other]: readonly [string, string],
    read: (table: ViewTable) => Promise<void>,
  ): Promise<void> {
    const reader = holdingAny(caller, this.reader.contractOf(other).roles);
    if (!reader) return;
    await this.reading.narrow(client, reader);
    await read(this.reader.tableOf(other));
    await this.reading.narrow(client, this.reader.readerOf(caller, own));
  }

  private async momentOf(position: number): Promise<Date> {
    const { rows } = await this.pool.query<{ at: Date }>('select coalesce(moment_of($1), now()) as at', [position]);
    return rows[0]?.at ?? new Date();
  }
}

type Kept = { readonly [field: string]: unknown };

async function declare(client: pg.PoolClient, table: AskedTable['table'], query: ExportQuery, at: number) {
  const { text, values } = conditions(table, query, at);
  const { column, descending } = orderOf(table, table.contract, query);
  await client.query(
    `declare export no scroll cursor for select t.row from ${table.table} t where ${text}
      order by ${column} ${descending ? 'desc' : 'asc'} nulls last, t.id`,
    values,
  );
}

async function fetchRows(client: pg.PoolClient): Promise<Kept[]> {
  const { rows } = await client.query<{ row: Kept }>(`fetch ${ROWS_A_PAGE} from export`);
  return rows.map(({ row }) => row);
}

function heading(words: ExportWords, view: string, position: number, at: Date): string {
  const when = dateOf(at.toISOString())?.shown;
  return words.say({
    vi: `${words.view(view)} – tính đến ${when}, sự kiện số ${position}`,
    en: `${words.view(view)} – as of ${when}, event ${position}`,
  });
}

async function finish(sheet: Sheet, words: ExportWords, more: boolean): Promise<void> {
  if (more) {
    sheet.note(
      words.say({
        vi: `Chỉ gồm ${ROWS_AT_MOST} dòng đầu; hãy lọc bớt để lấy phần còn lại.`,
        en: `Only the first ${ROWS_AT_MOST} rows; narrow the filter to get the others.`,
      }),
    );
  }
  await sheet.end();
}
