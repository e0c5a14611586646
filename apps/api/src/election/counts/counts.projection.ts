import { electionViews } from '#contracts/election';
import type { ElectionEvent, Team } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

/** Which team has counted, never what: the other must not see it. */
export const counts = projection(electionViews.counts, 1).on<ElectionEvent>({
  CountRecorded: {
    at: ({ id, data }) => keysOf(id, data.round, [data.team]),
    fold: ({ id, unit, data: { congress, round, team, account, corrections, reason }, at }, _, key) => ({
      id: key,
      unit,
      election: id,
      congress,
      round,
      team,
      account,
      corrections,
      correctedBecause: reason,
      status: 'entered',
      recordedOn: at,
    }),
  },
  CountsReconciled: {
    at: ({ id, data }) => keysOf(id, data.round, data.teams),
    fold: (_, row) => row && { ...row, status: 'reconciled' },
  },
  RoundAnnulled: {
    at: ({ id, data }) => keysOf(id, data.round, data.teams),
    fold: (_, row) => row && { ...row, status: 'annulled' },
  },
});

function keysOf(election: string, round: number, teams: readonly Team[]): string[] {
  return teams.map((team) => `${election}:${round}:${team}`);
}
