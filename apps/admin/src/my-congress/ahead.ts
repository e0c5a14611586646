import type { Post } from '../platform/access/posts.js';
import { readListAhead, readRowAhead } from '../platform/data/read-ahead.js';
import { branchesOf, congressAmong } from './my-congresses.js';
import { aboutCongress, papersRule, rowsAsked } from './rows-asked.js';
import type { CongressRow } from './standing.js';

/** Reads what “Đại hội của tôi” is going to show. */
export async function readMyCongressAhead(posts: readonly Post[]): Promise<void> {
  const rows = await readListAhead<CongressRow>('congresses', rowsAsked('congresses', { unit: branchesOf(posts) }));
  const congress = congressAmong(rows, null);
  if (!congress) return;
  const { of, open, atUnit } = aboutCongress(congress);
  await Promise.all([
    ...['documents', 'tasks', 'reviews'].map((view) => readListAhead(view, rowsAsked(view, of))),
    ...['conditions', 'comments'].map((view) => readListAhead(view, rowsAsked(view, open))),
    readListAhead('meetings', rowsAsked('meetings', atUnit)),
    readRowAhead('union-units', congress.unit),
    readRowAhead('regulations', papersRule(congress)),
  ]);
}
