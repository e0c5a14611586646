import { once } from 'node:events';
import type { PassThrough } from 'node:stream';
import { setImmediate as others } from 'node:timers/promises';
import type { Cell } from './cells.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';

export const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type Format = keyof typeof formats;

/** A table that is written line by line, without ever being whole in memory. */
export type Sheet = {
  /** A line of words above or below the table. */
  note(text: string): void;
  titles(titles: readonly string[]): void;
  row(cells: readonly Cell[]): void;
  /** Waits until what was written so far is on its way. */
  taken(): Promise<void>;
  end(): Promise<void>;
};

export async function sheetInto(out: PassThrough, format: Format, name: string): Promise<Sheet> {
  return format === 'csv' ? csvSheet(out) : xlsxSheet(out, name);
}

function csvSheet(out: PassThrough): Sheet {
  out.write(BYTE_ORDER_MARK);
  return {
    note: (text) => void out.write(csvLine([text])),
    titles: (titles) => void out.write(csvLine(titles)),
    row: (cells) => void out.write(csvLine(cells)),
    taken: () => breathe(out),
    end: async () => void out.end(),
  };
}

const NAME_AT_MOST = 31;
const CELL_AT_MOST = 32_767;
const QUICKLY = 1;

// Loaded only when needed: it would make every start slower.
async function xlsxSheet(out: PassThrough, name: string): Promise<Sheet> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    zip: { zlib: { level: QUICKLY } },
  });
  const sheet = book.addWorksheet(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, NAME_AT_MOST), {
    views: [{ state: 'frozen', ySplit: 2 }],
    properties: { defaultColWidth: 22 },
  });
  const add = (cells: readonly unknown[]) => sheet.addRow([...cells]);
  return {
    note: (text) => add([text]).commit(),
    titles: (titles) => {
      const row = add(titles);
      row.font = { bold: true };
      row.commit();
    },
    row: (cells) => {
      // Text stays text in a cell: what begins like a formula is none.
      const row = add(cells.map((cell) => (typeof cell === 'object' ? cell?.date : cut(cell))));
      for (const [index, cell] of cells.entries()) {
        if (typeof cell === 'object' && cell) {
          row.getCell(index + 1).numFmt = cell.shown.includes(' ') ? 'dd/mm/yyyy hh:mm' : 'dd/mm/yyyy';
        }
      }
      row.commit();
    },
    taken: () => breathe(out),
    end: async () => {
      sheet.commit();
      await book.commit();
    },
  };
}

function cut(cell: string | number): string | number {
  return typeof cell === 'string' ? cell.slice(0, CELL_AT_MOST) : cell;
}

const PATIENCE_MS = 30_000;

/** Lets other requests have their turn. */
async function breathe(out: PassThrough): Promise<void> {
  await others();
  await drained(out);
}

// Who does not take what was asked for must not keep a connection to the database.
async function drained(out: PassThrough): Promise<void> {
  if (out.destroyed) throw new Error('nobody takes the export any more');
  if (!out.writableNeedDrain) return;
  const heard = new AbortController();
  const signal = AbortSignal.any([heard.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const either = [once(out, 'drain', { signal }), once(out, 'close', { signal })];
  try {
    await Promise.race(either);
  } finally {
    // The other one would go on listening.
    for (const one of either) one.catch(() => undefined);
    heard.abort();
  }
  if (out.destroyed) throw new Error('nobody takes the export any more');
}
