import type { Post } from '../platform/access/posts.js';
import { queryClient } from '../platform/data/query-client.js';
import { momentAsked } from '../platform/moment/moment.js';
import { progressOf } from './progress.js';
import { homeOf } from './use-place.js';
import { readWaitingAhead } from './use-waiting.js';

/** Reads what “Điều hành” is going to show. */
export async function readSteeringAhead(posts: readonly Post[]): Promise<void> {
  const moment = momentAsked();
  await Promise.all([queryClient.fetchQuery(progressOf(homeOf(posts), moment)), readWaitingAhead(moment)]);
}
