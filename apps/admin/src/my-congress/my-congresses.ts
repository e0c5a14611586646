import { branch } from '#contracts';
import type { Post } from '../platform/access/posts.js';
import { isOver } from './stages.js';
import type { CongressRow } from './standing.js';

/** The units in which somebody is a branch officer. */
export function branchesOf(posts: readonly Post[]): string[] {
  return [...new Set(posts.filter(({ role }) => branch.includes(role)).map(({ unit }) => unit))];
}

/** The congress that is worked on: the one asked for, else the first that is not over. */
export function congressAmong(rows: readonly CongressRow[], asked: string | null): CongressRow | null {
  return rows.find(({ id }) => id === asked) ?? rows.find(isAlive) ?? rows[0] ?? null;
}

function isAlive(congress: CongressRow): boolean {
  return congress.status !== 'archived' && !isOver(congress);
}
