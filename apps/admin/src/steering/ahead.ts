import type { Post } from '../platform/access/posts.js';
import { queryClient } from '../platform/data/query-client.js';
import { readListAhead } from '../platform/data/read-ahead.js';
import { momentAsked } from '../platform/moment/moment.js';
import { homeOf, progressOf } from './progress.js';
import { askCongresses, askDossiers, askReviews, countOf, faults } from './waits-asked.js';

/** Reads what “Điều hành” is going to show. */
export async function readSteeringAhead(posts: readonly Post[]): Promise<void> {
  const moment = momentAsked();
  await Promise.all([
    queryClient.fetchQuery(progressOf(homeOf(posts), moment)),
    readListAhead('dossiers', askDossiers),
    readListAhead('reviews', askReviews),
    readListAhead('congresses', askCongresses),
    ...(moment === undefined ? faults : []).map((fault) => queryClient.fetchQuery(countOf(fault))),
  ]);
}
