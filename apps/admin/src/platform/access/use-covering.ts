import { useQuery } from '@tanstack/react-query';
import type { Post } from './posts.js';
import { unitsAbove } from './units-above.js';
import { usePosts } from './use-me.js';

const none: readonly Post[] = [];

/** The caller's posts whose unit is this one or stands above it; none while that is not known. */
export function useCovering(unit: string | null | undefined): readonly Post[] {
  return useCoverage(unit).covering;
}

/** The same, and how far reading it has come. */
export function useCoverage(unit: string | null | undefined) {
  const posts = usePosts();
  const asked = useQuery({ ...unitsAbove(unit ?? '', posts), enabled: Boolean(unit) });
  const covering = asked.data ? posts.filter((post) => asked.data.includes(post.unit)) : none;
  return { covering, asked };
}
