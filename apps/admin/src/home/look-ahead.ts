import { views } from '#contracts';
import { me } from '../platform/access/session.js';
import { queryClient } from '../platform/data/query-client.js';
import { readPageAhead } from '../platform/page/ahead.js';
import { viewList, viewPage } from '../platform/parts.js';
import { firstScreensOf } from './first-screens.js';

/** Fetches and reads what the address is going to show, before it is drawn. */
export async function lookAhead(): Promise<void> {
  const [path = ''] = location.hash.slice(1).split('?');
  const [, first = '', id] = path.split('/');
  const asker = me();
  const view = views.get(first);
  const parts = view ? [(id ? viewPage : viewList).fetch()] : [];
  // Nobody waits for these until it is known who asks; what fails before is heard of on the page.
  for (const part of parts) part.catch(() => undefined);
  const caller = await asker;
  // Known before the frame is drawn, so that it is drawn once.
  queryClient.setQueryData(['session'], caller);
  const mine = firstScreensOf(caller.posts);
  const shown = mine.find((screen) => screen.path === path) ?? (first === '' ? mine[0] : undefined);
  await Promise.all([
    ...parts,
    view && id && readPageAhead(view, decodeURIComponent(id), caller.posts),
    shown?.part.fetch(),
    shown?.ahead?.(caller.posts),
  ]);
}
