import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Post } from './posts.js';
import { usePosts } from './use-me.js';

const DEEPEST = 12;
const none: readonly Post[] = [];

/** The caller's posts whose unit is this one or stands above it; none while that is not known. */
export function useCovering(unit: string | null | undefined): readonly Post[] {
  return useCoverage(unit).covering;
}

/** The same, and how far reading it has come. */
export function useCoverage(unit: string | null | undefined) {
  const posts = usePosts();
  const provider = useDataProvider();
  const asked = useQuery({
    queryKey: ['units above', unit],
    enabled: Boolean(unit),
    retry: false,
    staleTime: 60_000,
    queryFn: async () => {
      const chain: string[] = [];
      for (let at: string | null | undefined = unit; at && chain.length < DEEPEST && !chain.includes(at); ) {
        chain.push(at);
        const { data } = await provider.getMany<{ id: string; parent?: string | null }>('union-units', { ids: [at] });
        at = data[0]?.parent;
      }
      return chain;
    },
  });
  const covering = asked.data ? posts.filter((post) => asked.data.includes(post.unit)) : none;
  return { covering, asked };
}
