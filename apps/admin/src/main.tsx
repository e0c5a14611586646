import './platform/layout/typeface.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { lookAhead } from './home/look-ahead.js';

const WAITED_AT_MOST = 500;

// Drawn once with what it shows, a page is there sooner than drawn empty and drawn again. Whoever is not signed in, or
// has no network, hears of it on the page.
await Promise.race([
  lookAhead().catch(() => undefined),
  new Promise((resolve) => {
    setTimeout(resolve, WAITED_AT_MOST);
  }),
]);

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
