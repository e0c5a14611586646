import { useState } from 'react';
import { type RaRecord, useGetList } from 'react-admin';

const PER_PAGE = 20;

type Asked = {
  readonly filter: object;
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  /** Fields that are left out, for what is read only when it is opened. */
  readonly without?: readonly string[];
  readonly enabled?: boolean;
};

/** The rows of a view page by page, for a list within a page. */
export function usePaged<Row extends { readonly id: string }>(
  view: string,
  { filter, sort, without, enabled = true }: Asked,
) {
  const [page, setPage] = useState(1);
  const { data, total, ...state } = useGetList<Row & RaRecord<string>>(
    view,
    { filter, pagination: { page, perPage: PER_PAGE }, sort, ...(without ? { meta: { without } } : {}) },
    { enabled, retry: false, placeholderData: (before) => before },
  );
  return {
    rows: (data ?? []) as readonly Row[],
    total: total ?? 0,
    asked: { data, ...state },
    paging: { page, perPage: PER_PAGE, total: total ?? 0, onPage: setPage },
  };
}
