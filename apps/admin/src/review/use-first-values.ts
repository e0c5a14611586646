import { useMemo } from 'react';
import { useGetOne } from 'react-admin';
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

type Asked = {
  readonly verdict: Verdict;
  readonly side: Side;
  readonly review: Review;
  /** What a return says at first. */
  readonly reason: string;
  readonly fields: readonly Field[];
  /** What was typed before and not sent. */
  readonly kept: unknown;
};

/** What stands in the form at first: what was typed before, and what the branch has planned. */
export function useFirstValues({ verdict, side, review, reason, fields, kept }: Asked): Values | undefined {
  const isFixing = side === 'upper' && verdict !== 'return';
  const { data: planned, error } = useGetOne<Planned>(
    'congresses',
    { id: review.congress },
    { enabled: isFixing, retry: false },
  );
  return useMemo(() => {
    if (isFixing && !planned && !error) return undefined;
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
  }, [isFixing, planned, error, review, reason, fields, kept]);
}
