import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Role } from '#contracts';
import { ask, query } from '../http/ask.js';

/** One thing that happened, as the log tells it. */
export type TimelineEvent = {
  readonly position: number;
  readonly stream: string;
  readonly id: string;
  readonly version: number;
  readonly unit: string;
  readonly number: number;
  readonly type: string;
  readonly data: { readonly [field: string]: unknown };
  readonly at: string;
  readonly recordedAt: string;
  readonly by: {
    readonly account: string;
    readonly role: Role;
    readonly unit: string | null;
    readonly capacity: string;
  };
  readonly source: { readonly title: string; readonly publishedOn?: string; readonly note?: string } | null;
  readonly command: string | null;
};

type Page = { readonly data: readonly TimelineEvent[]; readonly next: number | null };

const AT_ONCE = 100;

/** What happened, newest first: `stream/<stream>`, `congress/<id>` or `unit/<id>`. */
export function useTimeline(of: string | undefined) {
  const found = useInfiniteQuery({
    queryKey: ['timeline', of],
    enabled: of !== undefined,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) =>
      ask<Page>(`timeline/${of}${query({ before: pageParam, limit: AT_ONCE })}`, { signal }),
    getNextPageParam: ({ next }) => next,
  });
  return { ...found, events: found.data?.pages.flatMap(({ data }) => data) };
}

/** One event of the log, if the caller may see it. */
export function useEvent(position: number | undefined) {
  return useQuery({
    queryKey: ['always', 'event', position],
    enabled: position !== undefined && position > 0,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<TimelineEvent>(`events/${position}`, { signal, always: true }),
  });
}
