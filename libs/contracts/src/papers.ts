/** The papers that every dossier before the congress holds, in the order in which they are usually written. */
const always = [
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

type Frame = {
  readonly form: string | null;
  readonly personnelMode: string | null;
  /** What the rules in force or the campaign name besides (R21); null: nothing. */
  readonly named: readonly string[] | null;
  /** Who approves the budget (R27); null: nobody has settled it. */
  readonly budgetApprover: string | null;
};

/** The checklist that a branch is shown; the decision to take a dossier counts by the same list (R21). */
export function papersToPrepare({ form, personnelMode, named, budgetApprover }: Frame): readonly string[] {
  const needed = always.filter((kind) => {
    if (kind === 'delegate-list') return form === 'DELEGATES' || form === 'CONFERENCE_DELEGATES';
    if (kind === 'election-rules') return personnelMode !== 'APPOINTED';
    if (kind === 'budget') return budgetApprover !== 'own-committee';
    return true;
  });
  return [...new Set<string>([...needed, ...(named ?? [])])];
}
