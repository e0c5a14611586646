import type { RaRecord } from 'react-admin';
import { dataProvider } from './data-provider.js';
import { queryClient } from './query-client.js';

/** What a list is asked for. */
export type ListAsked = {
  readonly filter: object;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly pagination: { readonly page: number; readonly perPage: number };
};

/**
 * Reads a list before the page that shows it is drawn, kept under the key by which react-admin's `useGetList` looks
 * for it; a refusal is heard of on the page.
 */
export async function readListAhead<Row extends RaRecord>(view: string, asked: ListAsked): Promise<readonly Row[]> {
  const { data } = await queryClient.fetchQuery({
    queryKey: [view, 'getList', { ...asked }],
    queryFn: ({ signal }) => dataProvider.getList<Row>(view, { ...asked, signal }),
  });
  return data;
}

/** The same for one row, as `useGetOne` looks for it. */
export function readRowAhead(view: string, id: string): Promise<RaRecord<string>> {
  return queryClient.fetchQuery({
    queryKey: [view, 'getOne', { id }],
    queryFn: ({ signal }) => dataProvider.getOne<RaRecord<string>>(view, { id, signal }).then(({ data }) => data),
  });
}

/** The same for rows that are asked for in one go, as a name looks for each of them. */
export async function readNamesAhead(view: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { data } = await dataProvider.getMany<RaRecord<string>>(view, { ids: [...new Set(ids)] });
  for (const row of data) queryClient.setQueryData([view, 'getMany', { ids: [row.id] }], [row]);
}

/** The same for a row that may be out of sight, as a name looks for it. */
export async function readNamedAhead<Row extends RaRecord<string>>(view: string, id: string): Promise<Row | undefined> {
  const [row] = await queryClient.fetchQuery({
    queryKey: [view, 'getMany', { ids: [id] }],
    queryFn: ({ signal }) => dataProvider.getMany<Row>(view, { ids: [id], signal }).then(({ data }) => data),
  });
  return row;
}
