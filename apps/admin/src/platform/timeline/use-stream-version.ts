import { useQuery } from '@tanstack/react-query';
import { ask } from '../http/ask.js';
import type { TimelineEvent } from './timeline.js';

/** The version at which a stream stands: what a command on it is bound to, so that nobody writes over another unseen. */
export function useStreamVersion(stream: string | undefined) {
  const asked = useQuery({ ...versionOf(stream ?? ''), enabled: stream !== undefined });
  return { version: asked.data, asked };
}

/** How it is asked for. */
export function versionOf(stream: string) {
  return {
    queryKey: ['timeline', 'version', stream],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const { data } = await ask<{ data: readonly TimelineEvent[] }>(`timeline/stream/${stream}?limit=1`, { signal });
      return data[0]?.version ?? 0;
    },
  };
}
