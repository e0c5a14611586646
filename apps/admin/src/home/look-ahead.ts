import { views } from '#contracts';
import { keepSession } from '../platform/access/keep-session.js';
import { me } from '../platform/access/session.js';
import { readPageAhead } from '../platform/page/ahead.js';
import { viewList, viewPage } from '../platform/parts.js';
import { firstScreensOf } from './first-screens.js';

/** Fetches and reads what the address is going to show, while all that draws it is still on its way. */
export async function lookAhead(): Promise<void> {
  const [path = ''] = location.hash.slice(1).split('?');
  const [, first = '', id] = path.split('/');
  const asker = me();
  const view = views.get(first);
  const parts = view ? [(id ? viewPage : viewList).fetch()] : [];
  // Nobody waits for these until it is known who asks; what fails before is heard of on the page.
  for (const part of parts) part.catch(() => undefined);
  const caller = await asker;
  keepSession(caller);
  const mine = firstScreensOf(caller.posts);
  const shown = mine.find((screen) => screen.path === path) ?? (first === '' ? mine[0] : undefined);
  await Promise.all([
    ...parts,
    view && id && readPageAhead(view, decodeURIComponent(id), caller.posts),
    shown?.part.fetch(),
    shown?.ahead?.(caller.posts),
  ]);
}
