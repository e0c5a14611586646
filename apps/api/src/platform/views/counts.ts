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
  for (const field of fields) onlyFilter(table.contract, field, 'facets');
  const facets: { [field: string]: Counts } = {};
  const facetsCapped: string[] = [];
  // Fields that are not filtered by are all counted over the same rows, which are looked through once.
  const { filter = {} } = which;
  const groups = [fields.filter((field) => !(field in filter)), ...fields.filter((f) => f in filter).map((f) => [f])];
  for (const group of groups.filter(({ length }) => length > 0)) {
    const others = Object.fromEntries(Object.entries(filter).filter(([field]) => !group.includes(field)));
    const counted = await countEach(client, table, group, { ...which, filter: others }, moment);
    const tooMany = counted.some(({ field, n }) => field === null && Number(n) === ROWS_AT_MOST);
    for (const field of group) {
      const rows = counted.filter((row) => row.field === field);
      facets[field] = countsOf(rows.slice(0, VALUES_AT_MOST));
      if (tooMany || rows.length > VALUES_AT_MOST) facetsCapped.push(field);
    }
  }
  return { facets, facetsCapped };
}

type Counted = { readonly field: string | null; readonly value: string | null; readonly n: string };

/** Counts by every field; the row without a field counts all. */
async function countEach(
  client: pg.ClientBase,
  table: ViewTable,
  fields: readonly string[],
  which: Which,
  moment: number | undefined,
): Promise<readonly Counted[]> {
  const { text, values } = conditions(table, which, moment);
  const columns = fields.map((field, index) => `t.${columnOf(table, field)} as v${index}`);
  const parts = fields.map(
    (
      field,
      index,
    ) => `(select $${values.push(field)} as field, v.value, count(*) as n from r, ${each(table, field, `r.v${index}`)}
      group by v.value order by n desc, v.value limit ${VALUES_AT_MOST + 1})`,
  );
  const { rows } = await client.query<Counted>(
    `with r as materialized (select ${columns.join(', ')} from ${table.table} t where ${text} limit ${ROWS_AT_MOST})
      select null as field, null as value, count(*) as n from r union all ${parts.join(' union all ')}`,
    values,
  );
  return rows;
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
      (select v.value, count(*), false from r, ${each(table, by, 'r.value')} group by 1 order by 2 desc, 1)`,
    values,
  );
  const total = Number(rows.find(({ all }) => all)?.n ?? 0);
  return { counts: countsOf(rows.filter(({ all }) => !all)), total };
}

/** The values of one row: a list counts under each of its items. */
function each(table: ViewTable, field: string, value: string): string {
  const isList = table.columns.some((known) => known.field === field && known.type === 'list');
  return isList
    ? `unnest(case when cardinality(${value}) > 0 then ${value} else array[null] end) as v (value)`
    : `lateral (select ${value}::text) as v (value)`;
}

function countsOf(rows: readonly { readonly value: string | null; readonly n: string }[]): Counts {
  return Object.fromEntries(rows.map(({ value, n }) => [value ?? NO_VALUE, Number(n)]));
}
