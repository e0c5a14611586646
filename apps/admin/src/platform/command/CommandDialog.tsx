import { lazy, Suspense } from 'react';
import type { Given } from './given.js';

export type { Given } from './given.js';

const CommandWindow = lazy(() => import('./CommandWindow.js'));

/** A command as a form in a window of its own; forms are only loaded by who fills one in. */
export function CommandDialog(props: Given & { onClose: () => void }) {
  return (
    <Suspense>
      <CommandWindow {...props} />
    </Suspense>
  );
}
