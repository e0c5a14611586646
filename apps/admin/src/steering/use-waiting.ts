import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { awaitedConsents } from '#contracts/awaited-consents';
import { queryClient } from '../platform/data/query-client.js';
import { readListAhead } from '../platform/data/read-ahead.js';
import { ask } from '../platform/http/ask.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { readingOf } from '../platform/reading/reading.js';

/** One thing that waits for the upper union. */
export type Waits = {
  readonly key: string;
  readonly kind: 'review' | 'dossier' | 'consent-term' | 'consent-postponement' | 'refused' | 'job';
  readonly to: string;
  readonly unit: string | null;
  readonly dueOn: string | null;
  readonly count?: number;
};

type Review = { readonly id: string; readonly unit: string; readonly upperDueOn: string | null };
type Dossier = { readonly id: string; readonly unit: string; readonly decideBy: string | null };
type Congress = { readonly id: string; readonly unit: string; readonly consentsAwaited: readonly string[] };

/** So many of each kind are shown at first. */
export const AT_ONCE = 8;
const page = { page: 1, perPage: AT_ONCE };
const options = { retry: false };

/** What waits for the upper union: results to recognise, congresses to approve, consents, and what went wrong by itself. */
export function useWaiting() {
  const dossiers = useGetList<Dossier>('dossiers', askDossiers, options);
  const reviews = useGetList<Review>('reviews', askReviews, options);
  const congresses = useGetList<Congress>('congresses', askCongresses, options);
  const refused = useCountOf('process-refusals');
  const failed = useCountOf('failed-jobs');
  const decisions: Waits[] = [
    ...(dossiers.data ?? []).map(
      ({ id, unit, decideBy }): Waits => ({
        key: `dossier ${id}`,
        kind: 'dossier',
        to: `/dossiers/${id}/show`,
        unit,
        dueOn: decideBy,
      }),
    ),
    ...(reviews.data ?? []).map(
      ({ id, unit, upperDueOn }): Waits => ({
        key: `review ${id}`,
        kind: 'review',
        to: `/reviews/${id}/show`,
        unit,
        dueOn: upperDueOn,
      }),
    ),
  ].sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  const consents = (congresses.data ?? []).map(
    ({ id, unit, consentsAwaited }): Waits => ({
      key: `consent ${id}`,
      kind: consentsAwaited.includes('TERM') ? 'consent-term' : 'consent-postponement',
      to: `/congresses/${id}/show`,
      unit,
      dueOn: null,
    }),
  );
  const faults = [...told('refused', '/process-refusals', refused.count), ...told('job', '/failed-jobs', failed.count)];
  const items = [...decisions, ...consents, ...faults];
  const totals = {
    dossiers: dossiers.total ?? 0,
    reviews: reviews.total ?? 0,
    consents: congresses.total ?? 0,
  };
  return {
    items,
    totals: { ...totals, all: totals.dossiers + totals.reviews + totals.consents + faults.length },
    reading: readingOf(dossiers, reviews, congresses, refused.asked, failed.asked),
  };
}

/** How many decisions wait; undefined while that is being asked. */
export function useWaitingCount(mayAsk: boolean): number | undefined {
  const dossiers = useGetList<Dossier>('dossiers', askDossiers, { ...options, enabled: mayAsk });
  const reviews = useGetList<Review>('reviews', askReviews, { ...options, enabled: mayAsk });
  const congresses = useGetList<Congress>('congresses', askCongresses, { ...options, enabled: mayAsk });
  const totals = [dossiers.total, reviews.total, congresses.total];
  return totals.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
}

const askDossiers = {
  filter: { status: 'submitted' },
  pagination: page,
  sort: { field: 'decideBy', order: 'ASC' },
} as const;

const askReviews = {
  filter: { upperStatus: ['submitted', 'taken-up'] },
  pagination: page,
  sort: { field: 'upperDueOn', order: 'ASC' },
} as const;

const askCongresses = {
  filter: { consentsAwaited: awaitedConsents },
  pagination: page,
  sort: { field: 'lastActivityOn', order: 'DESC' },
} as const;

/** Reads what waits before the page that shows it is drawn. */
export async function readWaitingAhead(moment: string | undefined): Promise<void> {
  await Promise.all([
    readListAhead('dossiers', askDossiers),
    readListAhead('reviews', askReviews),
    readListAhead('congresses', askCongresses),
    ...(moment === undefined ? (['process-refusals', 'failed-jobs'] as const) : []).map((what) =>
      queryClient.fetchQuery(countOf(what)),
    ),
  ]);
}

function told(kind: 'refused' | 'job', to: string, count: number): Waits[] {
  return count > 0 ? [{ key: kind, kind, to, unit: null, dueOn: null, count }] : [];
}

// They have no past: while one looks at a moment there are none to see to.
function useCountOf(what: 'process-refusals' | 'failed-jobs') {
  const moment = useMoment();
  const asked = useQuery({ ...countOf(what), enabled: moment === undefined });
  return { count: moment === undefined ? (asked.data?.length ?? 0) : 0, asked };
}

function countOf(what: 'process-refusals' | 'failed-jobs') {
  return {
    queryKey: [what],
    retry: false,
    queryFn: ({ signal }: { signal: AbortSignal }) => ask<readonly unknown[]>(what, { signal }),
  };
}
