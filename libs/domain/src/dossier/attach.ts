import { reject } from '#decider';
import type { AttachPaper, DossierEvent, DossierState } from './dossier.js';

/** Puts one paper into the dossier: a document kept here, or an attached file. */
export function attachPaper({ data, source }: AttachPaper, state: DossierState): DossierEvent[] {
  if (state.status === 'none' || state.status === 'asserted') reject('dossier.not-assembled');
  if (state.status === 'submitted') reject('dossier.already-submitted');
  if (state.status === 'recognised') reject('dossier.already-recognised');
  if (data.document === null && data.file === null && source === null)
    reject('dossier.paper-without-content', {}, { field: 'file' });
  const place = state.papers.length + 1;
  return [{ type: 'PaperAttached', data: { congress: state.congress, place, ...data } }];
}
