import { useQuery } from '@tanstack/react-query';
import { ask, query } from '../platform/http/ask.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useInstant } from '../platform/moment/use-today.js';
import type { StepGroup } from './step-groups.js';

/** The congresses of a unit and of all units below it. */
export type Progress = {
  readonly unit: string;
  readonly units: number;
  readonly congresses: number;
  readonly steps: { readonly [group in StepGroup]: number };
  readonly exempted: number;
  readonly replaced: number;
  readonly cancelled: number;
  readonly late: number;
  readonly lastActivityOn: string | null;
};

export type ChildProgress = Progress & {
  readonly name: string | null;
  readonly kind: string | null;
  readonly children: number;
};

export type ProgressBelow = {
  readonly total: Progress;
  readonly own: Progress;
  readonly children: readonly ChildProgress[];
};

const WEEK = 7 * 86_400_000;

/** How far the congresses below a unit have come, at the moment that is looked at. */
export function useProgress(unit: string | undefined) {
  const moment = useMoment();
  return useQuery({
    queryKey: ['unit-progress', unit, moment],
    enabled: unit !== undefined,
    retry: 1,
    queryFn: ({ signal }) => ask<ProgressBelow>(`unit-progress${query({ parent: unit })}`, { signal }),
  });
}

/** The same a week before. */
export function useProgressLastWeek(unit: string | undefined) {
  const instant = useInstant();
  const at = instant === undefined ? undefined : new Date(instant - WEEK).toISOString();
  return useQuery({
    queryKey: ['unit-progress', unit, 'a week before', at],
    enabled: unit !== undefined && at !== undefined,
    retry: 1,
    queryFn: ({ signal }) => ask<ProgressBelow>(`unit-progress${query({ parent: unit, at })}`, { signal }),
  });
}
