import { useQuery } from '@tanstack/react-query';
import type { Post } from './posts.js';
import { type Me, me } from './session.js';

const nobody: readonly Post[] = [];

/** Who is signed in; undefined while it is being asked. */
export function useMe(): Me | undefined {
  return useQuery({ queryKey: ['session'], queryFn: me, staleTime: Number.POSITIVE_INFINITY, retry: false }).data;
}

export function usePosts(): readonly Post[] {
  return useMe()?.posts ?? nobody;
}
