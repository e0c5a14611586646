import { useCanAccessResources } from 'react-admin';
import type { Asked } from '../reading/reading.js';
import { type Action, allows } from './access.js';
import { coveringKnown } from './units-above.js';
import { useMe, usePosts } from './use-me.js';

type Row = { readonly id?: unknown; readonly unit?: unknown };

/**
 * Those of the resources with which the caller may do this to a row, as the authProvider says, once it is known whether
 * the caller's unit stands above the row's.
 */
export function useAccess<Resource extends string>(
  action: Action,
  resources: readonly Resource[],
  row: Row,
): readonly Resource[] {
  return useAccessTo(action, resources, row).may;
}

/** The same, and how far reading it has come. */
export function useAccessTo<Resource extends string>(action: Action, resources: readonly Resource[], row: Row) {
  const posts = usePosts();
  const known = coveringKnown(posts, row.unit);
  const asked = useCanAccessResources({
    action,
    resources: [...resources],
    // Never the row around it: what is asked for is said.
    record: { id: row.id, unit: row.unit },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // What is known need not be waited for.
    ...(known
      ? { initialData: () => Object.fromEntries(resources.map((one) => [one, allows(known, action, one)])) }
      : {}),
  });
  const may = resources.filter((resource) => asked.canAccess?.[resource] === true);
  // The hook hands on all of its question, and its type tells of less.
  return { may, asked: asked as typeof asked & Asked };
}

/** Those of the resources with which the caller may do this wherever they stand: known from the session at once. */
export function useAllowed<Resource extends string>(
  action: Action,
  resources: readonly Resource[],
): readonly Resource[] {
  const me = useMe();
  return me ? resources.filter((resource) => allows(me.posts, action, resource)) : [];
}

/** Whether the caller may do this one thing with this row. */
export function useMay(action: Action, resource: string, row: Row): boolean {
  return useAccess(action, [resource], row).length > 0;
}
