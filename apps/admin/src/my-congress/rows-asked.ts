import type { ListAsked } from '../platform/data/read-ahead.js';
import { firstSort } from '../platform/list/first-sort.js';
import type { CongressRow } from './standing.js';

const AT_MOST = 100;

/** The rows of a view that belong together. */
export function rowsAsked(view: string, filter: object): ListAsked {
  return { filter, pagination: { page: 1, perPage: AT_MOST }, sort: firstSort(view) };
}

/** By what the rows about one congress are found. */
export function aboutCongress({ id, unit }: Pick<CongressRow, 'id' | 'unit'>) {
  const of = { congress: id };
  return { of, open: { ...of, status: 'open' }, atUnit: { unit } };
}

/** The rule that names the papers of a congress. */
export function papersRule({ ruleSet }: Pick<CongressRow, 'ruleSet'>): string {
  return `${ruleSet}:documentsToPrepare`;
}
