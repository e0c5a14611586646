import { createContext, useContext } from 'react';
import type { usePlace } from './use-place.js';

/** What every row of the tree goes by. */
export type Tree = Pick<ReturnType<typeof usePlace>, 'opened' | 'placeOf' | 'toggle'> & {
  /** Counts in place of bars. */
  readonly asNumbers: boolean;
  /** The row that Tab stops at. */
  readonly current: string | undefined;
  readonly onCurrent: (unit: string) => void;
};

export const TreeContext = createContext<Tree | undefined>(undefined);

export function useTree(): Tree {
  const tree = useContext(TreeContext);
  if (!tree) throw new Error('A row stands in a tree');
  return tree;
}
