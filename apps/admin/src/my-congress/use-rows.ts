import { type RaRecord, useGetList } from 'react-admin';
import { rowsAsked } from './rows-asked.js';

const nothing: readonly never[] = [];

/** The rows of a view that belong together; a view that the caller may not read is simply empty. */
export function useRows<Row extends { readonly id: string }>(view: string, filter: object, enabled = true) {
  const { data, total, isPending } = useGetList<Row & RaRecord<string>>(view, rowsAsked(view, filter), {
    enabled,
    retry: false,
  });
  return { rows: (data ?? nothing) as readonly Row[], total: total ?? 0, isPending: enabled && isPending };
}
