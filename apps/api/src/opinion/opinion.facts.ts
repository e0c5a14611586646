import { type OpinionCommand, opinion } from '#domain/opinion';
import { directUpperOf, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';

export const opinionFacts: FactsFor<OpinionCommand> = {
  'opinion.consolidate': async ({ data }, look) => {
    const named = await Promise.all(
      data.opinions.map(async (id) => ({
        id,
        state: await look.state(opinion, id),
        unit: await look.unitOf('opinion', id),
      })),
    );
    return {
      found: named.flatMap(({ id, state, unit }) =>
        state.status === 'none' || unit === undefined
          ? []
          : [
              {
                id,
                unit,
                target: state.target,
                isSingle: state.opinions.length === 0 && state.status !== 'consolidated',
              },
            ],
      ),
    };
  },
  'opinion.send-up': async ({ unit }, look) => ({ upperUnit: directUpperOf(await look.state(unionUnit, unit)) }),
};
