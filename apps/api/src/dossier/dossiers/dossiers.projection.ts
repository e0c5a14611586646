import { dossierViews } from '#contracts/dossier';
import type { Recorded } from '#decider';
import type { DossierEvent } from '#domain/dossier';
import { projection } from '../../platform/views/projection.js';

type Begun = Recorded<Extract<DossierEvent, { type: 'DossierAssembled' | 'ResultAsserted' }>>;

/** Every dossier, its papers, and how far its recognition has come. */
export const dossiers = projection(dossierViews.dossiers, 1).on<DossierEvent>({
  ResultAsserted: (event, row) => row ?? begun(event, 'asserted'),
  DossierAssembled: (event) => begun(event, 'assembled'),
  PaperAttached: ({ data }, row) => row && { ...row, papers: [...row.papers.slice(0, data.place - 1), data.paper] },
  DossierSubmitted: ({ data }, row) =>
    row && {
      ...row,
      status: 'submitted',
      submittedOn: data.submittedOn,
      submitBy: data.dueOn,
      submittedLate: data.dueOn === null ? null : data.submittedOn > data.dueOn,
      decideBy: data.decideBy,
      returnedBecause: null,
      refusedBecause: null,
      guards: data.guards,
    },
  SupplementAsked: ({ data }, row) => row && { ...row, status: 'returned', returnedBecause: data.reason },
  RecognitionRefused: ({ data }, row) => row && { ...row, status: 'refused', refusedBecause: data.reason },
  ResultRecognised: ({ data }, row) =>
    row && {
      ...row,
      status: 'recognised',
      decisionNumber: data.decisionNumber,
      decidedOn: data.decidedOn,
      decideBy: data.dueOn,
      decidedLate: data.dueOn === null || data.decidedOn === null ? null : data.decidedOn > data.dueOn,
      signFrom: data.signFrom,
      despite: data.despite,
      guards: [...row.guards, ...data.guards],
    },
});

function begun<Status extends 'asserted' | 'assembled'>({ id, unit, data, at }: Begun, status: Status) {
  const { value, ruleSet } = data.rules.dossierPapers;
  return {
    id,
    unit,
    congress: data.congress,
    status,
    needed: value,
    ruleSet,
    papers: [],
    submittedOn: null,
    submitBy: null,
    submittedLate: null,
    decideBy: null,
    decidedLate: null,
    returnedBecause: null,
    refusedBecause: null,
    decisionNumber: null,
    decidedOn: null,
    signFrom: null,
    despite: null,
    guards: [],
    assembledOn: at,
  };
}
