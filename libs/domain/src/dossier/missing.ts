import type { Dossier } from './dossier.js';

const ofInspection = 'first-inspection-session-minutes';

/** Papers still needed (R92); null where no text at hand lists them. Minutes of a session not held are not needed. */
export function missingPapers({ rules, papers }: Dossier, withoutInspectionSession: boolean): string[] | null {
  const needed = rules.dossierPapers.value?.filter((paper) => paper !== ofInspection || !withoutInspectionSession);
  return needed?.filter((paper) => !papers.some((one) => one === paper)) ?? null;
}
