import { views } from '#contracts';
import { me } from '../platform/access/session.js';
import { queryClient } from '../platform/data/query-client.js';
import { readRowAhead } from '../platform/data/read-ahead.js';
import { viewList, viewPage } from '../platform/parts.js';
import { firstScreensOf } from './first-screens.js';

/** Fetches what the address is going to show while the frame around it is still being drawn. */
export async function lookAhead(): Promise<void> {
  const [path = ''] = location.hash.slice(1).split('?');
  const [, first = '', id] = path.split('/');
  const page = views.has(first) ? [(id ? viewPage : viewList).fetch(), ...(id ? [readRowAhead(first, id)] : [])] : [];
  // A refusal is heard of on the page; nobody waits for these here until it is known who asks.
  for (const asked of page) asked.catch(() => undefined);
  const caller = await me();
  // Known before the frame is drawn, so that it is drawn once.
  queryClient.setQueryData(['session'], caller);
  const mine = firstScreensOf(caller.posts);
  const shown = mine.find((screen) => screen.path === path) ?? (first === '' ? mine[0] : undefined);
  await Promise.all([...page, shown?.part.fetch(), shown?.ahead?.(caller.posts)]);
}
