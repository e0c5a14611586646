import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Post } from '../platform/access/posts.js';
import { usePosts } from '../platform/access/use-me.js';
import { readingOf } from '../platform/reading/reading.js';
import { waitingAsked } from './ahead.js';
import { byDeadline, type Review, roleOf, type Side, type Waiting } from './waiting.js';

const EVERY = 30_000;

/** The dossiers that wait for the caller's side, the oldest deadline first. */
export function useWaiting(mayAsk = true) {
  const posts = usePosts();
  const party = useSide('party', posts, mayAsk);
  const upper = useSide('upper', posts, mayAsk);
  const items = useMemo<Waiting[]>(
    () => byDeadline([...of('party', party.data, posts), ...of('upper', upper.data, posts)]),
    [party.data, upper.data, posts],
  );
  return { items, reading: readingOf(party, upper) };
}

/** How many dossiers wait; undefined while that is not known. */
export function useReviewsWaiting(mayAsk: boolean): number | undefined {
  const { reading, items } = useWaiting(mayAsk);
  return reading.isPending || reading.error ? undefined : items.length;
}

function useSide(side: Side, posts: readonly Post[], mayAsk: boolean) {
  const isAsked = posts.some(({ role }) => role === roleOf[side]);
  const asked = useGetList<Review>('reviews', waitingAsked(side), {
    enabled: isAsked && mayAsk,
    retry: false,
    refetchInterval: EVERY,
  });
  return isAsked ? asked : { ...asked, data: undefined };
}

// Who also sees other units in another capacity decides as Party committee for their own only.
function of(side: Side, reviews: readonly Review[] = [], posts: readonly Post[]): Waiting[] {
  const own = posts.filter(({ role }) => role === roleOf[side]).map(({ unit }) => unit);
  const isMixed = side === 'party' && posts.some(({ role }) => role === roleOf.upper);
  return reviews.filter(({ unit }) => !isMixed || own.includes(unit)).map((review) => ({ side, review }));
}
