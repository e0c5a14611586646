import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Post } from './posts.js';
import { usePosts } from './use-me.js';

const DEEPEST = 12;
const none: readonly Post[] = [];

/** The caller's posts whose unit is this one or stands above it. */
export function useCovering(unit: string | null | undefined): readonly Post[] {
  const posts = usePosts();
  const provider = useDataProvider();
  const { data: above } = useQuery({
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
  return above ? posts.filter((post) => above.includes(post.unit)) : none;
}
