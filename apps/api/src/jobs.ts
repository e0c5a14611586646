import type { AnyJob } from './platform/jobs/job.js';

/** What the service does in the world because of events. */
export const jobs: readonly AnyJob[] = [];
