import { type OpinionCommand, opinion } from '#domain/opinion';
import { directUpperOf, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';
import { isThere } from '../platform/commands/is-there.js';

export const opinionFacts: FactsFor<OpinionCommand> = {
  'opinion.record': async ({ data }, look) => ({ documentThere: await isThere(look, 'document', data.document) }),
  'opinion.consolidate': async ({ data }, look) => {
    const named = await Promise.all(
      data.opinions.map(async (id) => ({
        id,
        state: await look.state(opinion, id),
        unit: await look.unitOf('opinion', id),
      })),
    );
    return {
      documentThere: await isThere(look, 'document', data.document),
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
