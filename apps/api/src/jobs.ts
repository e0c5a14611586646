import { whenDeadlineNearsRemind } from './campaign/jobs/when-deadline-nears-remind.job.js';
import type { AnyJob } from './platform/jobs/job.js';
import { whenTaskNearsItsDayRemind } from './task/jobs/when-task-nears-its-day-remind.job.js';

/** Everything the service does in the world because of what happened. */
export const jobs: readonly AnyJob[] = [whenDeadlineNearsRemind, whenTaskNearsItsDayRemind];
