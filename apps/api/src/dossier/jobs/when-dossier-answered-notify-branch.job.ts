import type { Recorded } from '#decider';
import type { DossierEvent } from '#domain/dossier';
import type { NoticeKind } from '#vocabulary';
import { defineJob } from '../../platform/jobs/job.js';
import { isNews, notify } from '../../platform/jobs/notices.js';

type Answered = { kind: NoticeKind; dossier: string; congress: string };

/** R93: the branch learns that its result was recognised or not, or that papers are missing. */
export const whenDossierAnsweredNotifyBranch = defineJob<DossierEvent, Answered>({
  name: 'when-dossier-answered-notify-branch',
  on: {
    ResultRecognised: (event) => answered(event, 'result-recognised'),
    RecognitionRefused: (event) => answered(event, 'recognition-refused'),
    SupplementAsked: (event) => answered(event, 'supplement-asked'),
  },
  run: ({ kind, ...data }, context) =>
    notify(context, { to: { unit: context.unit, roles: ['branch_chair', 'branch_editor'] }, kind, data }),
});

function answered(event: Recorded<DossierEvent>, kind: NoticeKind): Answered | null {
  return isNews(event) ? { kind, dossier: event.id, congress: event.data.congress } : null;
}
