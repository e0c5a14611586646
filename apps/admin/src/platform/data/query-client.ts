import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

/** A refusal is final; only what may have been lost on the way is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < 2 && !(error instanceof HttpError && error.status >= 400 && error.status < 500),
      staleTime: 5_000,
    },
  },
});
