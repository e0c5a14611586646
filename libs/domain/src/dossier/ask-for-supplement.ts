import { reject } from '#decider';
import type { AskForSupplement, DossierEvent, DossierState } from './dossier.js';

/** Sends the dossier back for what it lacks. */
export function askForSupplement({ data }: AskForSupplement, state: DossierState): DossierEvent[] {
  if (state.status !== 'submitted') reject('dossier.not-submitted');
  return [{ type: 'SupplementAsked', data: { congress: state.congress, ...data } }];
}
