import { reject } from '#decider';
import type { AttachPaper, DossierEvent, DossierState } from './dossier.js';

/** Puts one paper into the dossier: a document of this congress, or an attached file; either has to be there (R92). */
export function attachPaper({ data, facts, source }: AttachPaper, state: DossierState): DossierEvent[] {
  if (state.status === 'none' || state.status === 'asserted') reject('dossier.not-assembled');
  if (state.status === 'submitted') reject('dossier.already-submitted');
  if (state.status === 'recognised') reject('dossier.already-recognised');
  if (data.document === null && data.file === null && source === null)
    reject('dossier.paper-without-content', {}, { field: 'file' });
  if (!facts.stored) reject('dossier.file-not-uploaded', {}, { field: 'file' });
  if (!facts.documentThere) reject('dossier.document-unknown', { document: data.document }, { field: 'document' });
  const place = state.papers.length + 1;
  return [{ type: 'PaperAttached', data: { congress: state.congress, place, ...data } }];
}
