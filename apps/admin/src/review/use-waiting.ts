import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Post } from '../platform/access/posts.js';
import { usePosts } from '../platform/access/use-me.js';
import { waitingAsked } from './ahead.js';
import { byDeadline, type Review, roleOf, type Side, type Waiting } from './waiting.js';

const EVERY = 30_000;

/** The dossiers that wait for the caller's side, the oldest deadline first. */
export function useWaiting() {
  const posts = usePosts();
  const party = useSide('party', posts);
  const upper = useSide('upper', posts);
  const items = useMemo<Waiting[]>(
    () => byDeadline([...of('party', party.data, posts), ...of('upper', upper.data, posts)]),
    [party.data, upper.data, posts],
  );
  const asked = [party, upper].filter(({ isAsked }) => isAsked);
  return {
    isReviewer: asked.length > 0,
    isPending: asked.some(({ isPending }) => isPending),
    error: asked.find(({ error }) => error)?.error,
    items,
  };
}

/** How many dossiers wait; undefined while it is being asked. */
export function useReviewsWaiting(): number | undefined {
  const { isPending, items } = useWaiting();
  return isPending ? undefined : items.length;
}

function useSide(side: Side, posts: readonly Post[]) {
  const isAsked = posts.some(({ role }) => role === roleOf[side]);
  const { data, isPending, error } = useGetList<Review>('reviews', waitingAsked(side), {
    enabled: isAsked,
    retry: false,
    refetchInterval: EVERY,
  });
  return { isAsked, data: isAsked ? data : undefined, isPending, error };
}

// Who also sees other units in another capacity decides as Party committee for their own only.
function of(side: Side, reviews: readonly Review[] = [], posts: readonly Post[]): Waiting[] {
  const own = posts.filter(({ role }) => role === roleOf[side]).map(({ unit }) => unit);
  const isMixed = side === 'party' && posts.some(({ role }) => role === roleOf.upper);
  return reviews.filter(({ unit }) => !isMixed || own.includes(unit)).map((review) => ({ side, review }));
}
