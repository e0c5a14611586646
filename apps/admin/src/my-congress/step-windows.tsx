import { type ComponentProps, lazy, Suspense } from 'react';
import type { FinaliseDialog } from './FinaliseDialog.js';
import type { SubmitDialog } from './SubmitDialog.js';

// The windows of the next step are only loaded by who opens one.

const Submit = lazy(() => import('./SubmitDialog.js').then((file) => ({ default: file.SubmitDialog })));
const Finalise = lazy(() => import('./FinaliseDialog.js').then((file) => ({ default: file.FinaliseDialog })));

export function SubmitWindow(props: ComponentProps<typeof SubmitDialog>) {
  return (
    <Suspense>
      <Submit {...props} />
    </Suspense>
  );
}

export function FinaliseWindow(props: ComponentProps<typeof FinaliseDialog>) {
  return (
    <Suspense>
      <Finalise {...props} />
    </Suspense>
  );
}
