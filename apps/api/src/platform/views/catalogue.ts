import type { z } from 'zod';
import type { ViewContract } from '#contracts';
import { Problem } from '../problems/problem.js';
import { searchText } from './search-text.js';
import type { ListAnswer, ListQuery } from './view-reader.js';

/** A row that belongs to no unit: nobody made it, it is part of the product. */
export type CatalogueRow = { readonly id: string; readonly unit: null; readonly [field: string]: unknown };

/** A view whose rows are written in code: the same for everybody, at every moment. */
export type Catalogue = {
  readonly contract: ViewContract;
  readonly rows: readonly CatalogueRow[];
  readonly sortedAs: SortedAs;
};

/** What a field is sorted by, where that is not its own text. */
type SortedAs = { readonly [field: string]: (text: string) => string };

/** Injects the catalogues of the service. */
export const CATALOGUES = Symbol('catalogues');

/** `catalogue(regulationViews.regulations, rows)` */
export function catalogue<Shape extends z.ZodObject>(
  contract: ViewContract<Shape>,
  rows: readonly (z.infer<Shape> & CatalogueRow)[],
  sortedAs: SortedAs = {},
): Catalogue {
  return { contract, rows, sortedAs };
}

/** Answers from a catalogue as a view would from its table. */
export function listCatalogue({ contract, rows, sortedAs }: Catalogue, query: ListQuery): ListAnswer {
  const found = rows
    .filter((row) => !query.ids || query.ids.includes(row.id))
    .filter((row) =>
      Object.entries(query.filter ?? {}).every(([field, wanted]) => matches(contract, row, field, wanted)),
    )
    .filter((row) => isFoundBy(contract, row, query.q))
    .sort(ordering(contract, sortedAs, query));
  const start = query.after === undefined ? (query.skip ?? 0) : placeAfter(found, query.after);
  const data = found.slice(start, start + query.limit);
  const last = data.at(-1);
  return {
    data,
    total: found.length,
    totalIsCapped: false,
    next: last && start + query.limit < found.length ? last.id : null,
    position: query.from ?? 0,
    caughtUp: true,
  };
}

function matches(contract: ViewContract, row: CatalogueRow, field: string, wanted: unknown): boolean {
  if (field !== 'id' && !contract.filter.includes(field)) {
    throw new Problem(422, 'platform.malformed-filter', { field }, field);
  }
  const value = row[field] ?? null;
  if (wanted === null) return value === null;
  const several = Array.isArray(wanted) ? wanted : [wanted];
  return value !== null && several.some((one) => textOf(one) === textOf(value));
}

function isFoundBy({ search }: ViewContract, row: CatalogueRow, q = ''): boolean {
  const words = searchText(q).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const text = searchText(search.map((field) => textOf(row[field])).join(' '));
  return words.every((word) => text.includes(word));
}

function ordering(
  contract: ViewContract,
  sortedAs: SortedAs,
  query: ListQuery,
): (a: CatalogueRow, b: CatalogueRow) => number {
  const first = contract.sort[0] ?? 'id';
  const field = query.sort ?? first.replace(/^-/, '');
  const allowed = field === 'id' || contract.sort.some((known) => known.replace(/^-/, '') === field);
  if (!allowed) throw new Problem(422, 'platform.malformed-filter', { sort: field }, 'sort');
  const descending = query.order ? query.order === 'DESC' : !query.sort && first.startsWith('-');
  const compare = new Intl.Collator('vi', { numeric: true }).compare;
  const keyOf = (row: CatalogueRow) => sortedAs[field]?.(textOf(row[field])) ?? textOf(row[field]);
  return (a, b) => {
    const order = compare(keyOf(a), keyOf(b));
    return (descending ? -order : order) || compare(a.id, b.id);
  };
}

function placeAfter(rows: readonly CatalogueRow[], id: string): number {
  const place = rows.findIndex((row) => row.id === id);
  if (place < 0) throw new Problem(422, 'platform.malformed-filter', { after: id }, 'after');
  return place + 1;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
