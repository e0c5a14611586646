/** The queue of the bell. */
export const NEWS_QUEUE = Symbol('NEWS_QUEUE');
/** The queue of the jobs that act on the world. */
export const JOBS_QUEUE = Symbol('JOBS_QUEUE');
/** Where both live: `QueueBackend`. */
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

export const NEWS = 'news';
export const JOBS = 'jobs';
