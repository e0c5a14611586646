import { type Column, present, type Schema } from './columns.js';
import type { ExportWords } from './words.js';

/** A date as people read it, and as a spreadsheet reckons with it. */
export type ShownDate = { readonly shown: string; readonly date: Date };

export type Cell = string | number | ShownDate | null;

/** Names of rows of other views: by view and id. */
export type Names = { get(view: string, id: string): string | undefined };

/** One row in words: refs by name, choices in the language, days as people write them. */
export function cellsOf(
  columns: readonly Column[],
  row: { readonly [field: string]: unknown },
  words: ExportWords,
  names: Names,
): Cell[] {
  return columns.map(({ field, schema }) => cellOf(row[field], schema, field, words, names));
}

/** All refs within a value: `[view, id]`. */
export function refsIn(value: unknown, schema: Schema | undefined): (readonly [string, string])[] {
  const { ref, items, properties } = present(schema);
  if (typeof value === 'string') return ref ? [[ref, value]] : [];
  if (Array.isArray(value)) return value.flatMap((one) => refsIn(one, items as Schema));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => refsIn(one, properties?.[name] as Schema));
}

function cellOf(value: unknown, schema: Schema | undefined, field: string, words: ExportWords, names: Names): Cell {
  const { ref, items, properties } = present(schema);
  const inside = (one: unknown, of: unknown, name: string) => shown(cellOf(one, of as Schema, name, words, names));
  if (value === null || value === undefined || value === '') return words.nothing(field) ?? null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return words.yesNo(value);
  if (typeof value === 'string') return (ref && names.get(ref, value)) || (dateOf(value) ?? words.value(field, value));
  if (Array.isArray(value)) {
    if (value.length === 0) return words.nothing(field) ?? null;
    return value.map((one) => inside(one, items, field)).join('; ') || null;
  }
  const parts = Object.entries(value).flatMap(([name, one]) => {
    const text = inside(one, properties?.[name], name);
    return text === '' ? [] : [`${words.field(name)}: ${text}`];
  });
  return parts.join(', ') || null;
}

/** A cell as text. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.shown : String(cell);
}

const HOURS_AHEAD = 7;

/** A day or an instant, as the clock in Việt Nam shows it; null: the text is neither. */
export function dateOf(text: string): ShownDate | null {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) {
    const date = new Date(`${text}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? null : { shown: text.split('-').reverse().join('/'), date };
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text)) return null;
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) return null;
  const date = new Date(instant + HOURS_AHEAD * 3_600_000);
  const [day = '', time = ''] = date.toISOString().split('T');
  return { shown: `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`, date };
}
