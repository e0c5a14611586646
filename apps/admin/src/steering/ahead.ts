import type { Post } from '../platform/access/posts.js';
import { queryClient } from '../platform/data/query-client.js';
import { readListAhead, readNamesAhead } from '../platform/data/read-ahead.js';
import { momentAsked } from '../platform/moment/moment.js';
import { pathOf } from './path.js';
import { homeOf, progressOf } from './progress.js';
import { askCongresses, askDossiers, askReviews, countOf, faults } from './waits-asked.js';

/** Reads what “Điều hành” is going to show. */
export async function readSteeringAhead(posts: readonly Post[]): Promise<void> {
  const moment = momentAsked();
  const home = homeOf(posts);
  await Promise.all([
    queryClient.fetchQuery(progressOf(home, moment)),
    queryClient.fetchQuery(pathOf(home)),
    readWaitsAhead(),
    ...(moment === undefined ? faults : []).map((fault) => queryClient.fetchQuery(countOf(fault))),
  ]);
}

type About = { readonly id: string; readonly unit: string };

async function readWaitsAhead(): Promise<void> {
  const waits = await Promise.all([
    readListAhead<About>('dossiers', askDossiers),
    readListAhead<About>('reviews', askReviews),
    readListAhead<About>('congresses', askCongresses),
  ]);
  await readNamesAhead(
    'union-units',
    waits.flat().map(({ unit }) => unit),
  );
}
