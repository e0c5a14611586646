import './platform/layout/opening.css';
import './platform/layout/typeface.css';
import { lookAhead } from './home/look-ahead.js';
import { me } from './platform/access/session.js';

// What the page will show is asked for first, and comes while what draws it, much larger, is still being read. Whoever
// is not signed in, or has no network, hears of it on the page.
const ahead = lookAhead().catch(() => undefined);
// Not before it is known who asks: what they are shown could not be asked for while a file is being read.
void me()
  .catch(() => undefined)
  .then(() => import('./draw.js'))
  .then(({ draw }) => draw(ahead));
