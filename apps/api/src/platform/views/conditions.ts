import type { ViewContract } from '#contracts';
import { Problem } from '../problems/problem.js';
import { searchText } from './search-text.js';
import { columnOf } from './view-store.js';
import type { ViewTable } from './view-table.js';

/** Which rows of a view are asked for, whatever their order. */
export type Which = {
  readonly filter?: { readonly [field: string]: unknown } | undefined;
  readonly ids?: readonly string[] | undefined;
  /** Words to find, with or without diacritics. */
  readonly q?: string | undefined;
};

/** A test of rows `t` in SQL, with its values. */
export type Conditions = { readonly text: string; readonly values: unknown[] };

/** The rows that are asked for, as of a position or, undefined, now. Refuses a field that the contract does not offer. */
export function conditions(table: ViewTable, which: Which, moment: number | undefined): Conditions {
  const values: unknown[] = [];
  const value = (of: unknown) => `$${values.push(of)}`;
  const tests = [holds(moment, value)];
  if (which.ids) tests.push(`t.id = any (${value(which.ids)}::text[])`);
  for (const [field, wanted] of Object.entries(which.filter ?? {})) {
    if (field === WITHIN) {
      tests.push(`t.unit in (select a.unit from unit_ancestor a where a.ancestor = ${value(unitIn(wanted))}::uuid)`);
      continue;
    }
    if (field !== 'id' && field !== 'unit') onlyFilter(table.contract, field);
    tests.push(filterTest(table, field, wanted, value));
  }
  for (const word of searchText(which.q ?? '')
    .split(' ')
    .filter(Boolean)) {
    tests.push(`t.search like ${value(`%${likely(word)}%`)}`);
  }
  return { text: tests.join(' and '), values };
}

/** Asks of every view for the rows of a unit and of all units below it. */
const WITHIN = 'within';

function unitIn(wanted: unknown): string {
  if (typeof wanted === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(wanted)) return wanted;
  throw new Problem(422, 'platform.malformed-filter', { field: WITHIN }, WITHIN);
}

/** The word as LIKE takes it, letter by letter. */
export function likely(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

/** Refuses a field that lists may not be filtered by. */
export function onlyFilter(contract: ViewContract, field: string, asked = field): void {
  if (!contract.filter.includes(field)) {
    throw new Problem(422, 'platform.malformed-filter', { field }, asked);
  }
}

function holds(moment: number | undefined, value: (of: unknown) => string): string {
  if (moment === undefined) return 't.until is null';
  const at = value(moment);
  return `t.since <= ${at} and (t.until is null or t.until > ${at})`;
}

function filterTest(table: ViewTable, field: string, wanted: unknown, value: (of: unknown) => string): string {
  const column = `t.${columnOf(table, field)}`;
  const type = field === 'id' || field === 'unit' ? 'word' : table.columns.find((known) => known.field === field)?.type;
  if (wanted === null) return `${column} is null`;
  const several = Array.isArray(wanted) ? wanted : [wanted];
  if (type === 'list') return `${column} && ${value(several.map(String))}::text[]`;
  if (type === 'number') return `${column} = any (${value(several.map(Number))}::double precision[])`;
  if (type === 'boolean')
    return `${column} = any (${value(several.map((one) => one === true || one === 'true'))}::boolean[])`;
  return `${column}::text = any (${value(several.map(String))}::text[])`;
}
