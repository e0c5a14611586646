import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionLost } from './session-lost.js';
import { useMe } from './use-me.js';

const SignInDialog = lazy(() => import('./SignInDialog.js'));

/** Over whatever page is open, when the session has ended: one signs in again and goes on where one was. */
export function SignInAgain() {
  const isLost = useSyncExternalStore(sessionLost.listen, sessionLost.now);
  const me = useMe();
  if (!isLost || !me) return null;
  return (
    <Suspense>
      <SignInDialog username={me.username} account={me.account} />
    </Suspense>
  );
}
