import { whenDeadlineNearsRemind } from './campaign/jobs/when-deadline-nears-remind.job.js';
import { whenDossierAnsweredNotifyBranch } from './dossier/jobs/when-dossier-answered-notify-branch.job.js';
import { whenDossierSubmittedNotifyUpperUnion } from './dossier/jobs/when-dossier-submitted-notify-upper-union.job.js';
import { whenPersonErasedCloseAccount } from './person/jobs/when-person-erased-close-account.job.js';
import type { AnyJob } from './platform/jobs/job.js';
import { whenReviewDecidedNotifyBranch } from './review/jobs/when-review-decided-notify-branch.job.js';
import { whenReviewNearsItsDayRemind } from './review/jobs/when-review-nears-its-day-remind.job.js';
import { whenReviewSubmittedNotifyReviewers } from './review/jobs/when-review-submitted-notify-reviewers.job.js';
import { whenTaskNearsItsDayRemind } from './task/jobs/when-task-nears-its-day-remind.job.js';

/** Everything the service does in the world because of what happened. */
export const jobs: readonly AnyJob[] = [
  whenDeadlineNearsRemind,
  whenReviewSubmittedNotifyReviewers,
  whenReviewNearsItsDayRemind,
  whenReviewDecidedNotifyBranch,
  whenDossierSubmittedNotifyUpperUnion,
  whenDossierAnsweredNotifyBranch,
  whenTaskNearsItsDayRemind,
  whenPersonErasedCloseAccount,
];
