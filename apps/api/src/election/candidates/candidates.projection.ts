import { electionViews } from '#contracts/election';
import type { ElectionEvent } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

/** Whoever was put on a list, and what came of it. */
export const candidates = projection(electionViews.candidates, 1).on<ElectionEvent>({
  CandidateNominated: {
    at: ({ id, data }) => `${id}:${data.person}`,
    fold: ({ id, unit, data }, _, key) => ({
      id: key,
      unit,
      election: id,
      ...data,
      standing: 'nominated',
      withdrawnBecause: null,
    }),
  },
  CandidateWithdrawn: {
    at: ({ id, data }) => `${id}:${data.person}`,
    fold: ({ data }, row) =>
      row && {
        ...row,
        standing: 'withdrawn',
        withdrawnBecause: data.reason,
        guards: [...row.guards, ...data.guards],
      },
  },
  CandidateListClosed: {
    at: ({ id, data }) => data.candidates.map((person) => `${id}:${person}`),
    fold: (_, row) => row && { ...row, standing: 'listed' },
  },
  RoundDeclared: {
    at: ({ id, data }) =>
      data.results.filter(({ outcome }) => outcome === 'elected').map(({ person }) => `${id}:${person}`),
    fold: (_, row) => row && { ...row, standing: 'elected' },
  },
});
