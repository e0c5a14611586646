import type { Post } from '../platform/access/posts.js';
import { type ListAsked, readListAhead } from '../platform/data/read-ahead.js';
import { roleOf, type Side, waitingStatuses } from './waiting.js';

const AT_ONCE = 200;

/** The dossiers that wait for a side, the oldest deadline first. */
export function waitingAsked(side: Side): ListAsked {
  return {
    filter: { [`${side}Status`]: waitingStatuses },
    sort: { field: `${side}DueOn`, order: 'ASC' },
    pagination: { page: 1, perPage: AT_ONCE },
  };
}

/** Reads what “Chờ ý kiến” is going to show. */
export async function readInboxAhead(posts: readonly Post[]): Promise<void> {
  const sides = (['party', 'upper'] as const).filter((side) => posts.some(({ role }) => role === roleOf[side]));
  await Promise.all(sides.map((side) => readListAhead('reviews', waitingAsked(side))));
}
