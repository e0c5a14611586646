import { startTransition, useEffect, useState } from 'react';

const AT_LATEST_MS = 3_000;
const REST_MS = 250;

/**
 * Whether the page is there and has been at rest: then comes what can wait, counts, notices, news of others. It is drawn
 * in pieces, so that whoever clicks meanwhile is answered first.
 */
export function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => afterRest(() => startTransition(() => setCalm(true))), []);
  return isCalm;
}

/** Calls after the browser had nothing to do, for a while, twice: what was drawn can be used before more is begun. */
function afterRest(then: () => void): () => void {
  let cancel = whenIdle(() => {
    const rest = setTimeout(() => {
      cancel = whenIdle(then);
    }, REST_MS);
    cancel = () => clearTimeout(rest);
  });
  return () => cancel();
}

// Not every browser tells when it has nothing to do.
function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(then, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(then, REST_MS);
  return () => clearTimeout(timer);
}
