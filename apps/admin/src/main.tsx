import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/600.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
