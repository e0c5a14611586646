import { useEffect, useState } from 'react';

const AT_LATEST_MS = 3_000;
const SOON_MS = 300;

/** Whether the page is there and the browser has a moment for what can wait: counts, notices, news of others. */
export function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false);
  useEffect(() => whenCalm(() => setCalm(true)), []);
  return isCalm;
}

// Not every browser tells when it has nothing to do.
function whenCalm(then: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(then, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(then, SOON_MS);
  return () => clearTimeout(timer);
}
