import { useInfiniteQuery } from '@tanstack/react-query';
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

/** The event that said this of a field, the latest first. */
export function traceOf(events: readonly TimelineEvent[], field: string, value: unknown): TimelineEvent | undefined {
  const wanted = JSON.stringify(value);
  const says = ({ data, at, recordedAt }: TimelineEvent) =>
    field in data ? JSON.stringify(data[field]) === wanted : isDayOf(field, value, at, recordedAt);
  return events.find(says) ?? events.find(({ data }) => holdsValue(data, value));
}

// `finishedOn` of a row is often just the day of the event.
function isDayOf(field: string, value: unknown, at: string, recordedAt: string): boolean {
  return field.endsWith('On') && typeof value === 'string' && (at.startsWith(value) || recordedAt.startsWith(value));
}

// What is too common to tell where it came from, is not looked for deeper.
function holdsValue(data: TimelineEvent['data'], value: unknown): boolean {
  if (typeof value !== 'string' || value.length < 6) return false;
  return JSON.stringify(data).includes(JSON.stringify(value));
}
