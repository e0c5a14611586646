import { electionViews } from '#contracts/election';
import type { ElectionEvent } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

/** The votes of each candidate in each ballot, once it is declared. */
export const roundResults = projection(electionViews['round-results'], 1).on<ElectionEvent>({
  RoundDeclared: {
    at: ({ id, data }) => data.results.map(({ person }) => `${id}:${data.round}:${person}`),
    fold: ({ id, unit, data: { congress, round, results, base, needed } }, _, key) => {
      const result = results.find(({ person }) => key === `${id}:${round}:${person}`);
      return (
        result && {
          id: key,
          unit,
          election: id,
          congress,
          round,
          ...result,
          base: base.name,
          baseNumber: base.number,
          needed,
        }
      );
    },
  },
});
