import type { Dossier } from './dossier.js';

const ofInspection = 'first-inspection-session-minutes';

/** What a dossier needs and still lacks (R92). */
export type Papers = { readonly needed: readonly string[]; readonly missing: readonly string[] };

/** Null where no text at hand lists the papers. Minutes of a session not held are not needed. */
export function papersOf({ rules, papers }: Dossier, withoutInspectionSession: boolean): Papers | null {
  const needed = rules.dossierPapers.value?.filter((paper) => paper !== ofInspection || !withoutInspectionSession);
  return needed ? { needed, missing: needed.filter((paper) => !papers.some((one) => one === paper)) } : null;
}
