import { useGetOne } from 'react-admin';
import { ifAny, type Reading, readingOf } from '../platform/reading/reading.js';
import type { SizeRule } from './preflight.js';
import type { CongressRow } from './standing.js';

type Line = { readonly from: number; readonly value: { readonly min: number; readonly max: number } };

/** The smallest and the greatest committee for so many members (§3.6); null: the rules do not say. */
export function useSizeRule({ ruleSet, members }: CongressRow): { size: SizeRule; reading: Reading } {
  const asked = useGetOne<{ id: string; value: unknown }>(
    'regulations',
    { id: `${ruleSet}:committeeSize` },
    { retry: false },
  );
  const lines = asked.data?.value;
  const isTold = members !== null && Array.isArray(lines);
  const line = isTold ? (lines as Line[]).filter(({ from }) => from <= members).at(-1) : undefined;
  return { size: line?.value ?? null, reading: readingOf(ifAny(asked)) };
}
