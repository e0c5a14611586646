import { type PetitionCommand, petition } from '#domain/petition';
import { directUpperOf, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';

export const petitionFacts: FactsFor<PetitionCommand> = {
  'petition.consolidate': async ({ data }, look) => {
    const named = await Promise.all(
      data.petitions.map(async (id) => ({
        id,
        state: await look.state(petition, id),
        unit: await look.unitOf('petition', id),
      })),
    );
    return {
      found: named.flatMap(({ id, state, unit }) =>
        state.status === 'none' || unit === undefined
          ? []
          : [{ id, unit, isSingle: state.petitions.length === 0, isClosed: state.status === 'closed' }],
      ),
    };
  },
  'petition.forward': async ({ unit }, look) => ({ upperUnit: directUpperOf(await look.state(unionUnit, unit)) }),
};
