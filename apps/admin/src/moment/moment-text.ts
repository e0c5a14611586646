import { useQuery } from '@tanstack/react-query';
import { ask } from '../platform/http/ask.js';
import { isPosition } from '../platform/moment/moment.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { words } from './words.js';

/** A moment as people say it: the time, or the event after which it is. */
export function useMomentText(moment: string | undefined): string {
  const t = useWords(words);
  const at = useEventAt(moment && isPosition(moment) ? Number(moment) : undefined)?.recordedAt;
  if (moment === undefined) return t('now');
  if (!isPosition(moment)) return instantText(moment);
  const after = t('after-event', { position: moment });
  return at ? `${instantText(at)} (${after})` : after;
}

/** One event of the log, if the caller may see it. */
export function useEventAt(position: number | undefined): TimelineEvent | undefined {
  return useQuery({
    queryKey: ['always', 'event', position],
    enabled: position !== undefined && position > 0,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => ask<TimelineEvent>(`events/${position}`, { signal, always: true }),
  }).data;
}
