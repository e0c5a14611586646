import type pg from 'pg';
import { conditions, onlyFilter, type Which } from './conditions.js';
import { columnOf } from './view-store.js';
import type { ViewTable } from './view-table.js';

const ROWS_AT_MOST = 100_000;
const VALUES_AT_MOST = 100;
/** Stands for rows that have no value. */
const NO_VALUE = '';

/** How many rows have each value of a field; `''` counts those that have none. */
export type Counts = { readonly [value: string]: number };

export type Facets = {
  /** By field; each counted over the rows asked for but for the filter on the field itself. */
  readonly facets: { readonly [field: string]: Counts };
  /** The fields whose counts are not whole: more than 100,000 rows, or more than 100 values (the most frequent stand). */
  readonly facetsCapped: readonly string[];
};

/** Counts rows by each of several fields, for a person who chooses among filters. */
export async function facetsOf(
  client: pg.ClientBase,
  table: ViewTable,
  fields: readonly string[],
  which: Which,
  moment: number | undefined,
): Promise<Facets> {
  const facets: { [field: string]: Counts } = {};
  const facetsCapped: string[] = [];
  for (const field of fields) {
    onlyFilter(table.contract, field, 'facets');
    const { [field]: _, ...others } = which.filter ?? {};
    const { text, values } = conditions(table, { ...which, filter: others }, moment);
    const { rows } = await client.query<{ value: string | null; n: string; of: string }>(
      `select v.value, count(*) as n, (select count(*) from (${few(table, field, text)}) r) as of
        from (${few(table, field, text)}) r, ${each(table, field)} group by 1 order by n desc, 1
        limit ${VALUES_AT_MOST + 1}`,
      values,
    );
    facets[field] = countsOf(rows.slice(0, VALUES_AT_MOST));
    if (rows.length > VALUES_AT_MOST || Number(rows[0]?.of ?? 0) === ROWS_AT_MOST) facetsCapped.push(field);
  }
  return { facets, facetsCapped };
}

/** Counts all rows asked for by one field: never capped. */
export async function tallyOf(
  client: pg.ClientBase,
  table: ViewTable,
  by: string,
  which: Which,
  moment: number | undefined,
): Promise<{ counts: Counts; total: number }> {
  onlyFilter(table.contract, by, 'by');
  const { text, values } = conditions(table, which, moment);
  const { rows } = await client.query<{ value: string | null; n: string; all: boolean }>(
    `with r as materialized (select ${columnOf(table, by)} as value from ${table.table} t where ${text})
      select null as value, count(*) as n, true as all from r union all
      (select v.value, count(*), false from r, ${each(table, by)} group by 1 order by 2 desc, 1)`,
    values,
  );
  const total = Number(rows.find(({ all }) => all)?.n ?? 0);
  return { counts: countsOf(rows.filter(({ all }) => !all)), total };
}

function few(table: ViewTable, field: string, test: string): string {
  return `select ${columnOf(table, field)} as value from ${table.table} t where ${test} limit ${ROWS_AT_MOST}`;
}

/** The values of one row: a list counts under each of its items. */
function each(table: ViewTable, field: string): string {
  const isList = table.columns.some((known) => known.field === field && known.type === 'list');
  return isList
    ? `unnest(case when cardinality(r.value) > 0 then r.value else array[null] end) as v (value)`
    : 'lateral (select r.value::text) as v (value)';
}

function countsOf(rows: readonly { readonly value: string | null; readonly n: string }[]): Counts {
  return Object.fromEntries(rows.map(({ value, n }) => [value ?? NO_VALUE, Number(n)]));
}
