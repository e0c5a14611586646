import { regulationViews } from '#contracts/regulation';
import { ownCatalogue, catalogue as provisions } from '#domain/regulation';
import { catalogue } from '../platform/views/catalogue.js';

/** Every number and choice of every rule set, and what guards go by besides, with where it is written and how sure we are of it. */
export const regulations = catalogue(
  regulationViews.regulations,
  [...provisions, ...ownCatalogue].map((row) => ({
    ...row,
    choices: [...row.choices],
    unitKinds: [...row.unitKinds],
    unit: null,
  })),
  // The rules of the texts come before the checks of our own.
  { rule: (rule) => `${rule.startsWith('R') ? 1 : 2} ${rule}` },
);
