import { type Cell, shown } from './cells.js';

/** Told by it that the file is UTF-8; without it spreadsheets spoil Vietnamese letters. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of CSV (RFC 4180). Text that a spreadsheet would take for a formula begins with an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' && /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : shown(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
