import { lazy, Suspense } from 'react';
import type { CommandType } from '#contracts';
import type { Given } from './given.js';

export type { Given } from './given.js';

const CommandWindow = lazy(() => import('./CommandWindow.js'));

/** A command as a form in a window of its own; forms are only loaded by who fills one in. */
export function CommandDialog<Type extends CommandType>(props: Given<Type> & { onClose: () => void }) {
  return (
    <Suspense>
      <CommandWindow {...props} />
    </Suspense>
  );
}
