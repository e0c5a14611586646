import { dossierViews } from '#contracts/dossier';
import type { DossierEvent } from '#domain/dossier';
import { projection } from '../../platform/views/projection.js';

/** What lies in a dossier, in its order. */
export const dossierPapers = projection(dossierViews['dossier-papers'], 1).on<DossierEvent>({
  PaperAttached: {
    at: ({ id, data }) => `${id}:${data.place}`,
    fold: ({ id, unit, data }, _, key) => ({ id: key, unit, dossier: id, ...data }),
  },
});
