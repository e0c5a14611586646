import { Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Reading } from './reading.js';

type AwaitedProps = {
  readonly of: Reading;
  /** How high what is waited for will be, about. */
  readonly height: number;
  readonly children?: ReactNode;
};

/** What was read; while it is waited for its place, and when it could not be read why, with the way to try again. */
export function Awaited({ of: { isPending, error, retry }, height, children }: AwaitedProps) {
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  return isPending ? <Skeleton variant="rounded" height={height} /> : children;
}
