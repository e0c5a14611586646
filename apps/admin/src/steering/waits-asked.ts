import { awaitedConsents } from '#contracts/awaited-consents';
import { ask } from '../platform/http/ask.js';

/** So many of each kind are shown at first. */
export const AT_ONCE = 8;
const page = { page: 1, perPage: AT_ONCE };

export const askDossiers = {
  filter: { status: 'submitted' },
  pagination: page,
  sort: { field: 'decideBy', order: 'ASC' },
} as const;

export const askReviews = {
  filter: { upperStatus: ['submitted', 'taken-up'] },
  pagination: page,
  sort: { field: 'upperDueOn', order: 'ASC' },
} as const;

export const askCongresses = {
  filter: { consentsAwaited: awaitedConsents },
  pagination: page,
  sort: { field: 'lastActivityOn', order: 'DESC' },
} as const;

/** What went wrong by itself. */
export const faults = ['process-refusals', 'failed-jobs'] as const;

/** The question how much of it there is. */
export function countOf(fault: (typeof faults)[number]) {
  return {
    queryKey: [fault],
    retry: false,
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<readonly unknown[]>(fault, { signal }),
  };
}
