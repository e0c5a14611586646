import type { DocumentRow, Paper, Standing } from './standing.js';

/** A congress that was just planned. */
export const planned: Standing = {
  congress: {
    id: 'c',
    unit: 'u',
    unitName: 'Công đoàn Sở A',
    unitKind: 'grassroots_union',
    campaign: null,
    ordinal: 'IX',
    term: '2023-2028',
    ruleSet: 'RS_2025',
    status: 'planned',
    step: 1,
    form: null,
    personnelMode: null,
    members: null,
    committeeSize: null,
    subcommittees: [],
    assignments: [],
    partyStatus: null,
    upperStatus: null,
    clearedOn: null,
    convenedFor: null,
    place: null,
    heldOn: null,
    dossierDueOn: null,
    dossierSentOn: null,
    recognisedOn: null,
    archivedOn: null,
    deadline: null,
    reason: null,
    lastActivityOn: '2025-11-01',
  },
  papers: [{ kind: 'plan', document: null, owner: null }],
  hasPartyCommittee: true,
  approvalOrder: null,
  openConditions: 0,
  submitted: {},
  hasMet: true,
  roll: null,
  sitting: null,
  firstSession: null,
  dossier: null,
  rollout: null,
};

/** A paper with one version. */
export function paper(kind: string, more: Partial<DocumentRow> = {}): Paper {
  return {
    kind,
    owner: null,
    document: {
      id: kind,
      unit: 'u',
      congress: 'c',
      kind,
      title: kind,
      status: 'drafting',
      versions: 1,
      finalVersion: null,
      round: 0,
      until: null,
      comments: 0,
      commentsUnanswered: 0,
      ...more,
    },
  };
}

/** Ready to be submitted. */
export const complete: Standing = {
  ...planned,
  congress: { ...planned.congress, status: 'preparing', form: 'DELEGATES', step: 7 },
  papers: [paper('plan', { status: 'finalised', finalVersion: 1 })],
};

/** Returned by the Party committee; nothing was changed since. */
export const returned: Standing = {
  ...complete,
  congress: { ...complete.congress, partyStatus: 'returned', step: 8 },
  submitted: { plan: 1 },
};
