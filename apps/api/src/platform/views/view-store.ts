import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Row } from './projection.js';
import { columnNames, columnValues, packed, type RowVersion, unpacked, type ViewTable } from './view-table.js';
import type { Changes, StoredRows } from './working-rows.js';

type Found = { row: string; since: string };

/** Reads the current rows of a table inside the projector's transaction. */
export function storedRows(client: pg.ClientBase, table: ViewTable): StoredRows {
  return {
    async byId(ids) {
      const { rows } = await client.query<Found>(
        `select row::text as row, since from ${table.table} where id = any ($1) and until is null`,
        [ids],
      );
      return rows.map((row) => found(table, row));
    },
    async where(match) {
      const fields = Object.entries(match);
      const tests = fields.map(([field], index) => `${columnOf(table, field)} = $${index + 1}`).join(' and ');
      const { rows } = await client.query<Found>(
        `select row::text as row, since from ${table.table} where until is null and ${tests}`,
        fields.map(([, value]) => value),
      );
      return rows.map((row) => found(table, row));
    },
  };
}

/** Writes what a batch did: ends the stored versions, adds the new ones. */
export async function write(client: pg.ClientBase, table: ViewTable, { ended, versions }: Changes): Promise<void> {
  if (ended.length > 0) {
    await client.query(
      `update ${table.table} t set until = e.until
         from unnest($1::text[], $2::bigint[]) as e(id, until) where t.id = e.id and t.until is null`,
      [ended.map(({ id }) => id), ended.map(({ until }) => until)],
    );
  }
  if (versions.length > 0) {
    const names = columnNames(table);
    const rows = versions.map((version) => {
      const values = columnValues(table, version).map((value, at) => `"${names[at]}":${JSON.stringify(value)}`);
      return `{${values.join()},"row":${packed(version.row)}}`;
    });
    await client.query(
      `insert into ${table.table} select * from json_populate_recordset(null::${table.table}, $1::json)`,
      [`[${rows.join(',')}]`],
    );
  }
}

/** Adds many versions at once, for a rebuild: much faster than inserting, and only good for a table nobody reads yet. */
export async function copy(client: pg.ClientBase, table: ViewTable, versions: readonly RowVersion[]): Promise<void> {
  if (versions.length === 0) return;
  const into = client.query(copyFrom(`copy ${table.table} (${columnNames(table).join(', ')}, row) from stdin`));
  await pipeline(Readable.from(lines(table, versions)), into);
}

/** The column that a list may filter or sort by. */
export function columnOf(table: ViewTable, field: string): string {
  if (field === 'id' || field === 'unit') return field;
  const column = table.columns.find((known) => known.field === field)?.column;
  if (!column) throw new Error(`${table.view} keeps no column for ${field}`);
  return column;
}

function found(table: ViewTable, { row, since }: Found): { row: Row; since: number } {
  return { row: unpacked(table, JSON.parse(row) as { [field: string]: unknown }), since: Number(since) };
}

const LINES_AT_ONCE = 500;

function* lines(table: ViewTable, versions: readonly RowVersion[]): Generator<string> {
  for (let start = 0; start < versions.length; start += LINES_AT_ONCE) {
    let chunk = '';
    for (const version of versions.slice(start, start + LINES_AT_ONCE)) {
      for (const value of columnValues(table, version)) chunk += `${copyText(value)}\t`;
      chunk += `${escape(packed(version.row))}\n`;
    }
    yield chunk;
  }
}

function copyText(value: unknown): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escape(value);
  return Array.isArray(value) ? escape(arrayLiteral(value)) : JSON.stringify(value);
}

const SPECIAL = /[\\\n\r\t]/;

function escape(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}
