import { PaginationActions } from 'react-admin';
import type { usePaged } from './use-paged.js';

/** The way to the other pages of a list; nothing where there is one. */
export function Pages({ page, perPage, total, onPage }: ReturnType<typeof usePaged>['paging']) {
  return (
    <PaginationActions
      page={page - 1}
      rowsPerPage={perPage}
      count={total}
      onPageChange={(_, next) => onPage(next + 1)}
      size="medium"
    />
  );
}
