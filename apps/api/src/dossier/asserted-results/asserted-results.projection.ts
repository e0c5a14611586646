import { dossierViews } from '#contracts/dossier';
import type { DossierEvent } from '#domain/dossier';
import { projection } from '../../platform/views/projection.js';

/** Results that only a report tells, each with the report that says so (F16–F19). */
export const assertedResults = projection(dossierViews['asserted-results'], 1).on<DossierEvent>({
  ResultAsserted: {
    at: ({ id, data }) => `${id}:${data.place}`,
    fold: ({ id, unit, source, data: { delegatesUp, rules: _, ...data } }, __, key) =>
      source === null
        ? undefined
        : {
            id: key,
            unit,
            dossier: id,
            ...data,
            delegatesOfficial: delegatesUp?.official ?? null,
            delegatesAlternate: delegatesUp?.alternate ?? null,
            delegatesUnspecified: delegatesUp?.unspecified ?? null,
            sourceTitle: source.title,
            sourcePublishedOn: source.publishedOn ?? null,
          },
  },
});
