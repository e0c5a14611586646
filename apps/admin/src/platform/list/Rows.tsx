import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { ProblemAlert } from '../problem/ProblemAlert.js';

/** The rows of a list. One that could not be read says so, and not that it is empty. */
export function Rows({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useListContext();
  // What is shown stays when reading it anew fails.
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return children;
}
