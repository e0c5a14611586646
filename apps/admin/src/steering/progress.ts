import type { Post } from '../platform/access/posts.js';
import { ask, query } from '../platform/http/ask.js';
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

/** The unit that somebody steers. */
export function homeOf(posts: readonly Post[]): string | undefined {
  return posts.find(({ role }) => role === 'upper_officer')?.unit;
}

/** The question for them, as the pages ask it and as it is asked ahead of them. */
export function progressOf(unit: string | undefined, moment: string | undefined) {
  return {
    queryKey: ['unit-progress', unit, moment],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      ask<ProgressBelow>(`unit-progress${query({ parent: unit })}`, { signal }),
  };
}
