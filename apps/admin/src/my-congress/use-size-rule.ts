import type { Asked } from '../platform/reading/reading.js';
import type { SizeRule } from './preflight.js';
import type { CongressRow } from './standing.js';
import { useRows } from './use-rows.js';

type Line = { readonly from: number; readonly value: { readonly min: number; readonly max: number } };
type SizeTable = {
  readonly id: string;
  readonly kind: string;
  readonly value: readonly Line[] | null;
  readonly unitKinds: readonly string[];
};

/** The smallest and the greatest committee of such a unit with so many members (R84); null: the rules do not say. */
export function useSizeRule({ ruleSet, unitKind, members }: CongressRow): { size: SizeRule; asked: Asked } {
  const { rows, asked } = useRows<SizeTable>('regulations', { ruleSet, rule: ['R84'] });
  const [table, ...others] = rows.filter(
    ({ kind, unitKinds }) => kind === 'size-table' && unitKinds.includes(unitKind),
  );
  // Of a federation the table depends on the place too.
  if (!table || others.length > 0 || members === null) return { size: null, asked };
  return { size: table.value?.findLast(({ from }) => from <= members)?.value ?? null, asked };
}
