import { useQuery } from '@tanstack/react-query';
import { ask, query } from '../platform/http/ask.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';

type Page = { readonly data: readonly TimelineEvent[]; readonly next: number | null };

const A_PAGE = 500;
const PAGES_AT_MOST = 6;

/** All that happened to a row up to now, the oldest first, whatever moment is looked at; of a very long story the latest part. */
export function useReplayEvents(view: string, feature: string, id: string) {
  const of = timelineOf(view, feature, id);
  return useQuery({
    queryKey: ['always', 'replay', of],
    retry: false,
    queryFn: async ({ signal }) => {
      const events: TimelineEvent[] = [];
      let before: number | null = null;
      for (let page = 0; page < PAGES_AT_MOST; page += 1) {
        const asked: string = query({ before, limit: A_PAGE });
        const { data, next }: Page = await ask<Page>(`timeline/${of}${asked}`, { signal, always: true });
        events.push(...data);
        before = next;
        if (next === null) break;
      }
      return { events: events.reverse(), isCut: before !== null };
    },
  });
}

function timelineOf(view: string, feature: string, id: string): string {
  if (view === 'congresses') return `congress/${id}`;
  if (view === 'union-units') return `unit/${id}`;
  return `stream/${feature}-${id.replace(/:.*$/, '')}`;
}
