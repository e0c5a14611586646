import { electionViews } from '#contracts/election';
import type { ElectionEvent } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

type OfRound = { readonly id: string; readonly data: { readonly round: number } };

/** Every ballot, from the hall as it was counted to what came out. */
export const rounds = projection(electionViews.rounds, 1).on<ElectionEvent>({
  RoundOpened: {
    at: key,
    fold: ({ id, unit, data: { vote: _, ...data } }, __, row) => ({
      id: row,
      unit,
      election: id,
      ...data,
      status: 'voting',
      figures: null,
      missing: null,
      underVotes: null,
      minutesFile: null,
      signedBy: [],
      base: null,
      baseNumber: null,
      needed: null,
      vacancies: null,
      tied: [],
      tiedVotes: null,
      tiedSeats: null,
      tieDecision: null,
      annulledBecause: null,
    }),
  },
  CountsReconciled: {
    at: key,
    fold: ({ data: { figures, missing, underVotes, minutes, guards } }, row) =>
      row && {
        ...row,
        status: 'reconciled',
        figures,
        missing,
        underVotes,
        minutesFile: minutes.file,
        signedBy: minutes.signedBy,
        guards: [...row.guards, ...guards],
      },
  },
  RoundDeclared: {
    at: key,
    fold: ({ data: { base, needed, vacancies, guards } }, row) =>
      row && {
        ...row,
        status: 'declared',
        base: base.name,
        baseNumber: base.number,
        needed,
        vacancies,
        guards: [...row.guards, ...guards],
      },
  },
  TieDeclared: {
    at: key,
    fold: ({ data: { persons, votes, seats, guards } }, row) =>
      row && {
        ...row,
        status: 'tied',
        tied: persons,
        tiedVotes: votes,
        tiedSeats: seats,
        guards: [...row.guards, ...guards],
      },
  },
  TieDecided: {
    at: key,
    fold: ({ data }, row) =>
      row && {
        ...row,
        status: 'declared',
        tieDecision: data.decision,
        guards: [...row.guards, ...data.guards],
      },
  },
  RoundAnnulled: {
    at: key,
    fold: ({ data }, row) => row && { ...row, status: 'annulled', annulledBecause: data.reason },
  },
});

function key({ id, data }: OfRound): string {
  return `${id}:${data.round}`;
}
