import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const WAITED_AT_MOST = 1_500;

/**
 * Draws the console, once what it is going to show is here: drawn once, a page is there sooner than drawn empty and
 * drawn again. Whoever is not signed in, or has no network, hears of it on the page.
 */
export async function draw(ahead: Promise<unknown>): Promise<void> {
  await Promise.race([
    ahead,
    new Promise((resolve) => {
      setTimeout(resolve, WAITED_AT_MOST);
    }),
  ]);
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<App />);
}
