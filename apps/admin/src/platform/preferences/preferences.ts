import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask } from '../http/ask.js';

type Preferences = { readonly [name: string]: unknown };

const key = ['preferences'];

/** Something a person likes, kept by the service for all their machines; undefined until it is known. */
export function usePreference<Value>(name: string): [Value | undefined, (value: Value) => void] {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<Preferences>('preferences', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const prefer = useCallback(
    (value: Value) => {
      const preferences = { ...client.getQueryData<Preferences>(key), [name]: value };
      client.setQueryData(key, preferences);
      // What is liked is worth no message when it cannot be kept.
      ask('preferences', { method: 'PUT', body: preferences }).catch(() => undefined);
    },
    [client, name],
  );
  return [data?.[name] as Value | undefined, prefer];
}
