import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask, query } from '../platform/http/ask.js';
import { readingOf } from '../platform/reading/reading.js';
import type { Seen } from './waiting.js';

const AT_ONCE = 200;
const key = ['seen'];

/** Which version of each paper the caller looked at last; `seen` is undefined while that is not known. */
export function useSeen(documents: readonly string[]) {
  const wanted = [...new Set(documents)].sort();
  const asked = useQuery({
    queryKey: [...key, wanted],
    queryFn: ({ signal }) => seenOf(wanted, signal),
    retry: 1,
  });
  const { data } = asked;
  const seen = useMemo(() => data && new Map(data.map((one) => [one.document, one])), [data]);
  return { seen, reading: readingOf(asked) };
}

/** A paper in the version that was looked at last; without a version, one that nobody here has looked at. */
type Mark = Pick<Seen, 'document'> & Partial<Seen>;

/** Ticks a paper, or takes the tick away. It is the reviewer's own affair: shown at once, taken back if it failed. */
export function useMarkSeen(): (mark: Mark) => void {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ document, version, hash }: Mark) =>
      ask<void>(`seen/${document}`, hash ? { method: 'PUT', body: { version, hash } } : { method: 'DELETE' }),
    onMutate: async (mark) => {
      // An answer that is on its way does not know of this tick yet.
      await client.cancelQueries({ queryKey: key });
      client.setQueriesData<Seen[]>({ queryKey: key }, (all) =>
        all ? [...all.filter(({ document }) => document !== mark.document), ...(isSeen(mark) ? [mark] : [])] : all,
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  }).mutate;
}

function isSeen(mark: Mark): mark is Seen {
  return mark.version !== undefined && mark.hash !== undefined;
}

async function seenOf(documents: readonly string[], signal: AbortSignal): Promise<Seen[]> {
  const parts = Array.from({ length: Math.ceil(documents.length / AT_ONCE) }, (_, part) =>
    documents.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const answers = await Promise.all(
    parts.map((some) => ask<{ data: Seen[] }>(`seen${query({ documents: some.join(',') })}`, { signal })),
  );
  return answers.flatMap(({ data }) => data);
}
