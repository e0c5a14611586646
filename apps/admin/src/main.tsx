import './platform/layout/typeface.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { lookAhead } from './home/look-ahead.js';

// Whoever is not signed in, or has no network, hears of it on the page.
lookAhead().catch(() => undefined);

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
