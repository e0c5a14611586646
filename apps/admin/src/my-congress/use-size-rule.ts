import { useGetOne } from 'react-admin';
import type { SizeRule } from './preflight.js';
import type { CongressRow } from './standing.js';

type Line = { readonly from: number; readonly value: { readonly min: number; readonly max: number } };

/** The smallest and the greatest committee for so many members (§3.6); null: the rules do not say. */
export function useSizeRule({ ruleSet, members }: CongressRow): SizeRule {
  const { data } = useGetOne<{ id: string; value: unknown }>(
    'regulations',
    { id: `${ruleSet}:committeeSize` },
    { retry: false },
  );
  if (members === null || !Array.isArray(data?.value)) return null;
  return (data.value as Line[]).filter(({ from }) => from <= members).at(-1)?.value ?? null;
}
