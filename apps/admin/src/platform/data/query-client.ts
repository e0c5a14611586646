import { hashKey, QueryClient, type QueryKey } from '@tanstack/react-query';
import { HttpError } from 'react-admin';
import { momentAsked } from '../moment/moment.js';

/** A refusal is final; only what may have been lost on the way is asked again. What was seen at one moment is not shown at another. */
export const queryClient = new QueryClient({
  defaultOptions: {
    // Nothing that decides is sent later, when nobody looks any more: without a network it fails at once.
    mutations: { networkMode: 'always' },
    queries: {
      retry: (failures, error) =>
        failures < 2 && !(error instanceof HttpError && error.status >= 400 && error.status < 500),
      staleTime: 5_000,
      queryKeyHashFn: (key) => hashKey(isAlways(key) ? key : [momentAsked() ?? null, ...key]),
    },
  },
});

// Who is signed in and may do what, what waits for them, and what says so itself has no past.
const always: ReadonlySet<unknown> = new Set(['always', 'session', 'sessions', 'notices', 'preferences', 'auth']);

function isAlways([first]: QueryKey): boolean {
  return always.has(first);
}
