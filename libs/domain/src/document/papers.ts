import { provision, type Regulation } from '../regulation/index.js';

/** Papers made before the congress. */
export const papersBefore = [
  'plan',
  'term-report-and-direction',
  'self-review',
  'draft-resolution',
  'personnel-plan',
  'programme',
  'house-rules',
  'election-rules',
  'presidium-script',
  'opening-and-closing-speech',
  'budget',
  'opinions-upward',
  'petition-summary',
  'guest-list',
  'delegate-list',
] as const;

/** Papers made at the congress and after it, and drafts of others that the branch gives its opinion on. */
export const otherPapers = [
  'attendance',
  'credentials-report',
  'congress-minutes',
  'ballot-papers',
  'count-minutes',
  'resolution',
  'recorded-votes',
  'first-session-minutes',
  'first-inspection-session-minutes',
  'submission-letter',
  'personnel-list',
  'recognition-decision',
  'handover-minutes',
  'lessons-notes',
  'dissemination-record',
  'action-programme',
  'archive-list',
  'upper-draft',
  'charter-draft',
  'other',
] as const;

export type PaperKind = (typeof papersBefore)[number] | (typeof otherPapers)[number];

const severalOf: readonly PaperKind[] = ['count-minutes', 'upper-draft', 'charter-draft', 'other'];

/** Whether a congress may have several documents of this kind. */
export function mayBeSeveral(kind: PaperKind): boolean {
  return severalOf.includes(kind);
}

export type Frame = {
  readonly regulation: Regulation;
  readonly form: string | null;
  readonly personnelMode: string | null;
};

/**
 * The kinds that must be finalised before a dossier is submitted: what the rule set names (R21), and the rest that a
 * congress cannot do without. Delegates need their list, an election its rules;
 * a budget that the own committee approves (R27) goes to nobody else.
 */
export function papersRequired({ regulation, form, personnelMode }: Frame): readonly string[] {
  const named = provision(regulation, 'documentsToPrepare').value ?? [];
  const budget = provision(regulation, 'budgetApprover').value;
  const needed = papersBefore.filter((kind) => {
    if (kind === 'delegate-list') return form === 'DELEGATES' || form === 'CONFERENCE_DELEGATES';
    if (kind === 'election-rules') return personnelMode !== 'APPOINTED';
    if (kind === 'budget') return budget !== 'own-committee';
    return true;
  });
  return [...new Set<string>([...named, ...needed])];
}

/** Those of them that are not finalised yet. */
export function papersMissing(frame: Frame, finalised: readonly string[]): readonly string[] {
  return papersRequired(frame).filter((kind) => !finalised.includes(kind));
}
