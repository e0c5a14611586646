import type { Post } from '../platform/access/posts.js';
import { queryClient } from '../platform/data/query-client.js';
import { momentAsked } from '../platform/moment/moment.js';
import { progressOf } from './progress.js';
import { homeOf } from './use-place.js';

/** Reads what “Điều hành” is going to show. */
export async function readSteeringAhead(posts: readonly Post[]): Promise<void> {
  await queryClient.fetchQuery(progressOf(homeOf(posts), momentAsked()));
}
