import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { ViewContract } from '#contracts';
import { protect } from '../database/protect.js';
import type { Projection, Row } from './projection.js';
import { searchText } from './search-text.js';

export type ColumnType = 'number' | 'boolean' | 'list' | 'word' | 'name';

/** Where a view's rows live: the whole row as JSON, and a column beside it for each field that lists sort or filter by. */
export type ViewTable = {
  readonly view: string;
  /** Changes with the contract and with the projection's version: another tag is another table. */
  readonly tag: string;
  readonly table: string;
  /** The fields of a row, in the order of its contract. */
  readonly fields: readonly string[];
  readonly columns: readonly { readonly field: string; readonly column: string; readonly type: ColumnType }[];
  readonly contract: ViewContract;
};

/** One row from the index at which it began to hold to the one at which it stopped; null: it holds now. */
export type RowVersion = { readonly row: Row; readonly since: number; readonly until: number | null };

export function viewTable({ contract, version }: Projection): ViewTable {
  const schema = z.toJSONSchema(contract.row, { io: 'output', unrepresentable: 'any' });
  const fields = [...new Set([...contract.filter, ...contract.sort.map((field) => field.replace(/^-/, ''))])].filter(
    (field) => field !== 'id' && field !== 'unit',
  );
  const tag = createHash('sha256')
    .update(
      JSON.stringify([version, schema, contract.search, contract.sort, contract.filter, contract.everyone ?? false]),
    )
    .digest('hex')
    .slice(0, 10);
  return {
    view: contract.name,
    tag,
    table: `view_${contract.name.replaceAll('-', '_')}_${tag}`,
    fields: Object.keys(contract.row.shape),
    columns: fields.map((field) => ({
      field,
      column: `f_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      type: typeOf(schema.properties?.[field]),
    })),
    contract,
  };
}

const SQL_TYPES: { readonly [Type in ColumnType]: string } = {
  number: 'double precision',
  boolean: 'boolean',
  list: 'text[]',
  word: 'text collate "C"',
  name: 'text collate "vi-x-icu"',
};

/**
 * The statements that make the table: `before` the rows, the indexes of what holds now among them, which versions that
 * have ended never enter; `after` the rows, what is quicker then, and the protection: COPY refuses a table that is
 * protected row by row, unless a superuser asks.
 */
export function tableStatements({ table, columns, contract }: ViewTable): { before: string[]; after: string[] } {
  const own = columns.map(({ column, type }) => `${column} ${SQL_TYPES[type]}`);
  const sorted = new Set(contract.sort.map((field) => field.replace(/^-/, '')));
  return {
    before: [
      `create table ${table} (${[
        'id text collate "C" not null',
        'unit uuid not null',
        'since bigint not null',
        'until bigint',
        'row json not null',
        'search text collate "C"',
        ...own,
      ].join(', ')}) with (fillfactor = 80)`,
      `create unique index ${table}_now on ${table} (id) where until is null`,
      `create index ${table}_unit on ${table} (unit) where until is null`,
      ...(contract.search.length > 0
        ? [`create index ${table}_search on ${table} using gin (search gin_trgm_ops) where until is null`]
        : []),
      ...columns
        .filter(({ field }) => sorted.has(field))
        .map(({ column }) => `create index ${table}_${column} on ${table} (${column}, id) where until is null`),
    ],
    after: [
      `create index ${table}_was on ${table} (id, since)`,
      protect(table, { everyone: contract.everyone ?? false, indexed: true }),
    ],
  };
}

/** A row as it is kept: JSON without its unknown fields, of which most rows have many. */
export function packed(row: Row): string {
  let text = '';
  for (const field in row) {
    const value = row[field];
    if (value === null || value === undefined) continue;
    text += `${text === '' ? '{' : ','}"${field}":${jsonOf(value)}`;
  }
  return `${text}}`;
}

/** What JSON.stringify says of a value; asked of every field of every version of a row, most of which are short words. */
function jsonOf(value: unknown): string {
  if (typeof value === 'string' && !TO_ESCAPE.test(value)) return `"${value}"`;
  if (value === true) return 'true';
  if (value === false) return 'false';
  return JSON.stringify(value);
}

const TO_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** The row again, with every field of its contract but those it was asked without. */
export function unpacked(
  table: ViewTable,
  kept: { readonly [field: string]: unknown },
  without: readonly string[] = [],
): Row {
  const row: { [field: string]: unknown } = {};
  for (const field of table.fields) if (!without.includes(field)) row[field] = kept[field] ?? null;
  return row as Row;
}

/** The columns of a row version beside the row itself. */
export function columnNames(table: ViewTable): string[] {
  return ['id', 'unit', 'since', 'until', 'search', ...table.columns.map(({ column }) => column)];
}

/** Their values, in the same order. */
export function columnValues(table: ViewTable, { row, since, until }: RowVersion): unknown[] {
  const search = table.contract.search.length > 0 ? searched(table, row) : null;
  const values: unknown[] = [row.id, row.unit, since, until, search];
  for (const { field } of table.columns) values.push(row[field] ?? null);
  return values;
}

function searched(table: ViewTable, row: Row): string {
  const words: string[] = [];
  for (const field of table.contract.search) collect(row[field], words);
  const text = words.join(' ');
  const known = folded.get(text);
  if (known !== undefined) return known;
  const found = searchText(text);
  folded.set(text, found);
  return found;
}

// From one version of a row to the next the words that are searched seldom change.
const folded = new LRUCache<string, string>({ max: 5_000 });

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') into.push(String(value));
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, into);
}

type Schema = z.core.JSONSchema._JSONSchema | undefined;

function typeOf(schema: Schema): ColumnType {
  if (typeof schema !== 'object') return 'word';
  const one = (schema.anyOf ?? []).find((option) => typeof option === 'object' && option.type !== 'null');
  if (one) return typeOf(one);
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'array') return 'list';
  return schema.enum || schema.format || schema.pattern ? 'word' : 'name';
}
