import { queryClient } from '../data/query-client.js';
import { readNamedAhead } from '../data/read-ahead.js';
import type { Post } from './posts.js';

const DEEPEST = 12;

/**
 * How a unit and those above it are asked for, up to the last one where the caller holds a post: once, by everybody who
 * wants to know.
 */
export function unitsAbove(unit: string, posts: readonly Post[]) {
  const sought = [...new Set(posts.map((post) => post.unit))].sort();
  return {
    queryKey: ['units above', unit, sought],
    retry: false,
    staleTime: 60_000,
    queryFn: () => chainOf(unit, sought),
  };
}

/** Those of the posts whose unit is this one or stands above it. */
export async function covering(posts: readonly Post[], unit: string): Promise<readonly Post[]> {
  const above = await queryClient.fetchQuery(unitsAbove(unit, posts));
  return posts.filter((post) => above.includes(post.unit));
}

/** The same, where it is known without asking; undefined where it is not, or where there is no unit. */
export function coveringKnown(posts: readonly Post[], unit: unknown): readonly Post[] | undefined {
  if (typeof unit !== 'string' || posts.length === 0) return undefined;
  if (posts.every((post) => post.unit === unit)) return posts;
  const above = queryClient.getQueryData<readonly string[]>(unitsAbove(unit, posts).queryKey);
  return above && posts.filter((post) => above.includes(post.unit));
}

async function chainOf(unit: string, sought: readonly string[]): Promise<readonly string[]> {
  const chain: string[] = [];
  for (let at: string | null | undefined = unit; at && chain.length < DEEPEST && !chain.includes(at); ) {
    chain.push(at);
    if (sought.every((one) => chain.includes(one))) break;
    at = await parentOf(at);
  }
  return chain;
}

async function parentOf(unit: string): Promise<string | null | undefined> {
  return (await readNamedAhead<{ id: string; parent?: string | null }>('union-units', unit))?.parent;
}
