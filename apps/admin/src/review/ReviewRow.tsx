import { Skeleton } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useGetOne } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { useCoverage } from '../platform/access/use-covering.js';
import { usePosts } from '../platform/access/use-me.js';
import { ViewPage } from '../platform/page/ViewPage.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { type Review, roleOf, type Side, sideToDecide } from './waiting.js';

const ReviewPage = lazy(() => import('./ReviewPage.js'));

const EVERY = 10_000;

/** The page of a dossier: to decide on for the side that it waits for, to look up for everybody else. */
export function ReviewRow() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const posts = usePosts();
  const mayDecide = posts.some(({ role }) => Object.values<string>(roleOf).includes(role));
  const asked = useGetOne<Review>('reviews', { id }, { enabled: mayDecide, retry: false, refetchInterval: EVERY });
  const review = asked.data;
  const { covering, asked: coverage } = useCoverage(review?.unit);
  const reading = readingOf(asked, coverage);
  // Who has opened it to decide stays on it, also once it waits no more.
  const [opened, setOpened] = useState<{ id: string; side: Side }>();
  const side = opened?.id === id ? opened.side : review && sideToDecide(review, covering);
  if (side && opened?.id !== id) setOpened({ id, side });
  if (!mayDecide || search.has('tab')) return <ViewPage />;
  if (!review || (!side && (reading.isPending || reading.error))) return <Awaited of={reading} height={320} />;
  if (!side) return <ViewPage />;
  const post = covering.find(({ role }) => role === roleOf[side])?.id;
  return (
    <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
      <ReviewPage key={id} review={review} side={side} post={post} />
    </Suspense>
  );
}
