import { type RaRecord, useGetList } from 'react-admin';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import { rowsAsked } from './rows-asked.js';

const nothing: readonly never[] = [];

/** The rows of a view that belong together; a view that the caller may not read is simply empty. */
export function useRows<Row extends { readonly id: string }>(view: string, filter: object, enabled = true) {
  const { data, total, ...state } = useGetList<Row & RaRecord<string>>(view, rowsAsked(view, filter), {
    enabled,
    retry: false,
  });
  const asked = ifAny({ data, ...state });
  return { rows: (data ?? nothing) as readonly Row[], total: total ?? 0, asked, reading: readingOf(asked) };
}
