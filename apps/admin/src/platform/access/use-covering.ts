import { useQuery } from '@tanstack/react-query';
import type { Post } from './posts.js';
import { unitsAbove } from './units-above.js';
import { usePosts } from './use-me.js';

const none: readonly Post[] = [];

/** The caller's posts whose unit is this one or stands above it. */
export function useCovering(unit: string | null | undefined): readonly Post[] {
  const posts = usePosts();
  const { data: above } = useQuery({ ...unitsAbove(unit ?? ''), enabled: Boolean(unit) });
  return above ? posts.filter((post) => above.includes(post.unit)) : none;
}
