import { createConnection } from './connection.js';

/** The line of this page. */
export const live = createConnection(() => new EventSource('/api/live'));
