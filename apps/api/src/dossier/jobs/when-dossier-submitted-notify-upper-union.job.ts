import type { DossierEvent } from '#domain/dossier';
import { defineJob } from '../../platform/jobs/job.js';
import { isNews, notify } from '../../platform/jobs/notices.js';

type Submitted = { dossier: string; congress: string };

/** R91: the upper union learns that a dossier asks for recognition. */
export const whenDossierSubmittedNotifyUpperUnion = defineJob<DossierEvent, Submitted>({
  name: 'when-dossier-submitted-notify-upper-union',
  on: {
    DossierSubmitted: (event) => (isNews(event) ? { dossier: event.id, congress: event.data.congress } : null),
  },
  run: (data, context) =>
    notify(context, { to: { unit: context.unit, roles: ['upper_officer'] }, kind: 'dossier-submitted', data }),
});
