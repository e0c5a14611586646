import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../platform/http/ask.js';

export type Notice = {
  readonly id: string;
  readonly unit: string;
  readonly kind: string;
  readonly data: { readonly [field: string]: unknown };
  readonly position: number;
  readonly at: string;
  readonly readAt: string | null;
};

const EVERY = 60_000;
const key = ['notices'];

/** The caller's own notices, asked again every minute once they are asked for. */
export function useNotices(isAsked: boolean) {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<{ unread: number; notices: Notice[] }>('notices', { signal }),
    enabled: isAsked,
    refetchInterval: EVERY,
    retry: false,
  });
}

export function useReadNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask<void>(`notices/${id}/read`, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  }).mutate;
}
