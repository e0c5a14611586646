/** The queue of the bell. */
export const NEWS_QUEUE = Symbol('NEWS_QUEUE');
/** The queue of the jobs that act on the world. */
export const JOBS_QUEUE = Symbol('JOBS_QUEUE');
/** Where both live: `QueueBackend`. */
export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

export const NEWS = 'news';
export const JOBS = 'jobs';

/** What is finished or given up is known in the table of reactions; a job that stayed in the queue would silence its next turn. */
export const forgotten = { removeOnComplete: true, removeOnFail: true };
