/** How far a body that approves has come. */
export type Approval =
  | 'submitted'
  | 'taken-up'
  | 'returned'
  | 'approved'
  | 'approved-with-conditions'
  | 'skipped'
  | 'withdrawn'
  | 'dropped';

export type Side = 'party' | 'upper';

/** What the row of a congress tells about where it stands. */
export type CongressRow = {
  readonly id: string;
  readonly unit: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly campaign: string | null;
  readonly ordinal: string | null;
  readonly term: string;
  readonly ruleSet: string;
  readonly status: string;
  readonly step: number;
  readonly form: string | null;
  readonly personnelMode: string | null;
  readonly members: number | null;
  readonly committeeSize: number | null;
  readonly subcommittees: readonly unknown[];
  readonly assignments: readonly { readonly person: string; readonly duty: string }[];
  readonly partyStatus: Approval | null;
  readonly upperStatus: Approval | null;
  readonly clearedOn: string | null;
  readonly convenedFor: string | null;
  readonly place: string | null;
  readonly heldOn: string | null;
  readonly dossierDueOn: string | null;
  readonly dossierSentOn: string | null;
  readonly recognisedOn: string | null;
  readonly archivedOn: string | null;
  readonly deadline: string | null;
  readonly reason: string | null;
  readonly lastActivityOn: string;
};

export type DocumentRow = {
  readonly id: string;
  readonly unit: string;
  readonly congress: string;
  readonly kind: string;
  readonly title: string;
  readonly status: 'drafting' | 'consulting' | 'finalised' | 'adopted';
  readonly versions: number;
  readonly finalVersion: number | null;
  readonly round: number;
  readonly until: string | null;
  readonly comments: number;
  readonly commentsUnanswered: number;
};

/** One line of the checklist: a paper that the dossier needs, and who sees to it. */
export type Paper = {
  readonly kind: string;
  readonly document: DocumentRow | null;
  readonly owner: Owner | null;
};

export type Owner = {
  readonly person: string;
  readonly dueOn: string | null;
};

/** All that the next step is told from. */
export type Standing = {
  readonly congress: CongressRow;
  readonly papers: readonly Paper[];
  readonly hasPartyCommittee: boolean | null;
  readonly approvalOrder: string | null;
  readonly openConditions: number;
  /** The versions that lie before the reviewers, by document. */
  readonly submitted: Readonly<Record<string, number>>;
  /** The committee has met on this congress: a paper is finalised at a meeting. */
  readonly hasMet: boolean;
  readonly roll: string | null;
  readonly sitting: string | null;
  readonly firstSession: string | null;
  readonly dossier: { readonly status: string; readonly missing: number } | null;
  readonly rollout: string | null;
};

export type PaperState = 'missing' | 'empty' | 'drafting' | 'consulting' | 'finalised' | 'adopted';

export function stateOf({ document }: Paper): PaperState {
  if (!document) return 'missing';
  return document.versions === 0 ? 'empty' : document.status;
}

export function isFinal(paper: Paper): boolean {
  return ['finalised', 'adopted'].includes(stateOf(paper));
}

export function hasGiven(approval: Approval | null): boolean {
  return approval === 'approved' || approval === 'approved-with-conditions' || approval === 'skipped';
}

export function isAt(approval: Approval | null): boolean {
  return approval === 'submitted' || approval === 'taken-up';
}

/** Whether papers have been finalised anew since they were submitted. */
export function isMended({ papers, submitted }: Standing): boolean {
  return papers.some(({ document }) => document !== null && submitted[document.id] !== document.finalVersion);
}
