import { reject } from '#decider';
import type { AnnulRound, ElectionEvent, ElectionState } from './election.js';

/** Voids a ballot before its result is declared, so that it is held again: more ballots found than handed out, say. */
export function annulRound({ data }: AnnulRound, state: ElectionState): ElectionEvent[] {
  if (state.status !== 'voting' && state.status !== 'reconciled') reject('election.no-round-open');
  const counts = state.status === 'voting' ? state.counts : [];
  const teams = state.status === 'reconciled' ? state.teams : counts.map(({ team }) => team).sort();
  const figures = state.status === 'reconciled' ? state.figures : (counts[0]?.figures ?? null);
  const { congress } = state.terms;
  const { round } = state.round;
  const issued = figures?.issued ?? null;
  const collected = figures?.collected ?? null;
  return [{ type: 'RoundAnnulled', data: { congress, round, reason: data.reason, teams, issued, collected } }];
}
