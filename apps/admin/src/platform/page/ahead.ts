import type { ViewContract } from '#contracts';
import type { Post } from '../access/posts.js';
import { covering } from '../access/units-above.js';
import { queryClient } from '../data/query-client.js';
import { readRowAhead } from '../data/read-ahead.js';
import { versionOf } from '../timeline/use-stream-version.js';

/** Reads what the page of a row is going to show: the row, and what it takes to know what may be done with it. */
export async function readPageAhead(view: ViewContract, id: string, posts: readonly Post[]): Promise<void> {
  const { unit } = await readRowAhead(view.name, id);
  await Promise.all([
    ...(typeof unit === 'string' ? [covering(posts, unit)] : []),
    queryClient.fetchQuery(versionOf(`${view.feature}-${id}`)),
  ]);
}
