import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, query } from '../platform/http/ask.js';
import { isPosition } from '../platform/moment/moment.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { dayOf } from '../platform/words/format.js';
import { type ProgressBelow, progressOf } from './progress.js';

const WEEK = 7 * 86_400_000;

/** How far the congresses below a unit have come, at the moment that is looked at. */
export function useProgress(unit: string | undefined) {
  return useQuery({ ...progressOf(unit, useMoment()), enabled: unit !== undefined, retry: 1 });
}

/** The same a week before; nothing where the moment is the number of an event. */
export function useProgressLastWeek(unit: string | undefined) {
  const now = useNow();
  const at = now === undefined ? undefined : new Date(now - WEEK).toISOString();
  return useQuery({
    queryKey: ['unit-progress', unit, 'a week before', at],
    enabled: unit !== undefined && at !== undefined,
    retry: 1,
    queryFn: ({ signal }) => ask<ProgressBelow>(`unit-progress${query({ parent: unit, at })}`, { signal }),
  });
}

/** Today in Việt Nam, or the day of the moment that is looked at. */
export function useToday(): string {
  const now = useNow();
  return dayOf(new Date(now ?? Date.now()).toISOString());
}

// The same while the page is open, so that what was asked for once is not asked for again.
function useNow(): number | undefined {
  const moment = useMoment();
  const [opened] = useState(() => Date.now());
  if (moment === undefined) return opened;
  return isPosition(moment) ? undefined : Date.parse(moment);
}
