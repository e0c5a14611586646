import type { PersonCommand } from '#domain/person';
import { unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';

export const personFacts: FactsFor<PersonCommand> = {
  'person.take-post': async ({ data }, look) => {
    if (data.union === null) return { union: null };
    const union = await look.state(unionUnit, data.union);
    return { union: union.status === 'none' ? null : { name: union.name, status: union.status } };
  },
};
