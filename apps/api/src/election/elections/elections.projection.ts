import { electionViews } from '#contracts/election';
import type { ElectionEvent } from '#domain/election';
import { projection } from '../../platform/views/projection.js';

/** Every question put by ballot, and every appointment, with how far it has come. */
export const elections = projection(electionViews.elections, 1).on<ElectionEvent>({
  ElectionCalled: ({ id, unit, data, at }) => ({
    id,
    unit,
    congress: data.congress,
    body: data.body,
    delegateClass: data.delegateClass,
    status: 'nominating',
    seats: data.seats,
    structure: data.structure,
    majority: data.rules.majority.value,
    majorityBase: data.rules.majorityBase.value,
    members: data.members,
    allotted: data.allotted,
    chairMode: data.chairMode,
    ruleSet: data.rules.majority.ruleSet,
    candidates: null,
    surplus: null,
    round: null,
    elected: null,
    vacancies: null,
    decisionNumber: null,
    decidedOn: null,
    guards: data.guards,
    calledOn: at,
  }),
  CandidateListClosed: ({ data }, row) =>
    row && {
      ...row,
      status: 'listed',
      candidates: data.candidates.length,
      surplus: data.surplus,
      guards: [...row.guards, ...data.guards],
    },
  RoundOpened: ({ data }, row) => row && { ...row, status: 'voting', round: data.round },
  CountsReconciled: (_, row) => row && { ...row, status: 'reconciled' },
  RoundDeclared: ({ data }, row) => {
    if (!row) return undefined;
    const elected = (row.elected ?? 0) + data.results.filter(({ outcome }) => outcome === 'elected').length;
    return { ...row, status: 'declared', elected, vacancies: row.seats === null ? null : row.seats - elected };
  },
  TieDeclared: (_, row) => row && { ...row, status: 'tied' },
  TieDecided: ({ data }, row) => row && { ...row, status: data.decision === 'vote-again' ? 'listed' : 'declared' },
  RoundAnnulled: (_, row) => row && { ...row, status: 'listed' },
  ElectionClosed: ({ data }, row) =>
    row && {
      ...row,
      status: 'closed',
      elected: data.elected.length,
      vacancies: data.vacancies,
      guards: [...row.guards, ...data.guards],
    },
  AppointmentAnnounced: ({ id, unit, data, at }) => ({
    id,
    unit,
    congress: data.congress,
    body: data.body,
    delegateClass: data.delegateClass,
    status: 'appointed',
    seats: null,
    structure: null,
    majority: null,
    majorityBase: null,
    members: null,
    allotted: null,
    chairMode: null,
    ruleSet: data.guards[0]?.ruleSet ?? null,
    candidates: null,
    surplus: null,
    round: null,
    elected: data.number,
    vacancies: null,
    decisionNumber: data.decisionNumber,
    decidedOn: data.decidedOn,
    guards: data.guards,
    calledOn: at,
  }),
});
