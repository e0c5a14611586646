import { useQuery } from '@tanstack/react-query';
import { ask } from '../http/ask.js';
import type { RowVersion } from './setters.js';

/** The versions of a row up to the moment that is looked at, the newest first; `always`: all of them. */
export function useVersions(view: string, id: string | undefined, { always = false } = {}) {
  return useQuery({
    queryKey: [...(always ? ['always'] : []), 'versions', view, id],
    enabled: id !== undefined,
    retry: false,
    queryFn: ({ signal }) =>
      ask<RowVersion[]>(`views/${view}/${encodeURIComponent(id ?? '')}/versions`, { signal, always }),
  });
}
