import { useQuery } from '@tanstack/react-query';
import { ask, query } from '../platform/http/ask.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useInstant } from '../platform/moment/use-today.js';
import { type ProgressBelow, progressOf } from './progress.js';

const WEEK = 7 * 86_400_000;

/** How far the congresses below a unit have come, at the moment that is looked at. */
export function useProgress(unit: string | undefined) {
  return useQuery({ ...progressOf(unit, useMoment()), enabled: unit !== undefined, retry: 1 });
}

/** The same a week before, once it may be asked for. */
export function useProgressLastWeek(unit: string | undefined, mayAsk: boolean) {
  const instant = useInstant();
  const at = instant === undefined ? undefined : new Date(instant - WEEK).toISOString();
  return useQuery({
    queryKey: ['unit-progress', unit, 'a week before', at],
    enabled: mayAsk && unit !== undefined && at !== undefined,
    retry: 1,
    queryFn: ({ signal }) => ask<ProgressBelow>(`unit-progress${query({ parent: unit, at })}`, { signal }),
  });
}
