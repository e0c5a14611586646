import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'react-admin';
import { useMoment } from '../platform/moment/use-moment.js';
import { readingOf } from '../platform/reading/reading.js';
import { askCongresses, askDossiers, askReviews, countOf, type faults } from './waits-asked.js';

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

function told(kind: 'refused' | 'job', to: string, count: number): Waits[] {
  return count > 0 ? [{ key: kind, kind, to, unit: null, dueOn: null, count }] : [];
}

// They have no past: while one looks at a moment there are none to see to.
function useCountOf(fault: (typeof faults)[number]) {
  const moment = useMoment();
  const asked = useQuery({ ...countOf(fault), enabled: moment === undefined });
  return { count: moment === undefined ? (asked.data?.length ?? 0) : 0, asked };
}
