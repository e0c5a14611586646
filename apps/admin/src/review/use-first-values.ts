import { useMemo } from 'react';
import { useGetOne } from 'react-admin';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import type { Field } from '../platform/shape/shape.js';
import { firstValues, isRecord, type Values } from '../platform/shape/tidy.js';
import type { Verdict } from './verdict-place.js';
import type { Review, Side } from './waiting.js';

type Planned = {
  readonly id: string;
  readonly personnelMode: string | null;
  readonly chairMode: string | null;
  readonly convenedFor: string | null;
  readonly committeeSize: number | null;
};

type Wanted = {
  readonly verdict: Verdict;
  readonly side: Side;
  readonly review: Review;
  /** What a return says at first. */
  readonly reason: string;
  readonly fields: readonly Field[];
  /** What was typed before and not sent. */
  readonly kept: unknown;
};

/** What stands in the form at first: what was typed before, and what the branch has planned, once that is read. */
export function useFirstValues({ verdict, side, review, reason, fields, kept }: Wanted) {
  const isFixing = side === 'upper' && verdict !== 'return';
  const asked = useGetOne<Planned>('congresses', { id: review.congress }, { enabled: isFixing, retry: false });
  const { data: planned } = asked;
  const reading = readingOf(ifAny(asked));
  const isWaiting = reading.isPending || reading.error !== null;
  const first = useMemo((): Values | undefined => {
    if (isWaiting) return undefined;
    const { personnelMode, chairMode, convenedFor, committeeSize } = planned ?? {};
    const proposed = {
      heldOn: review.heldOn ?? convenedFor,
      personnelMode: review.personnelMode ?? personnelMode,
      chairMode: review.chairMode ?? chairMode,
      committeeSize: review.committeeSize ?? committeeSize,
    };
    const own = { reason, conditions: [{ text: '', document: null }] };
    const blank = firstValues(fields, proposed);
    const typed = Object.entries({ ...own, ...(isRecord(kept) ? kept : {}) });
    return { ...blank, ...Object.fromEntries(typed.filter(([name]) => name in blank)) };
  }, [isWaiting, planned, review, reason, fields, kept]);
  return { first, reading };
}
