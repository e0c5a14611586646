import { dossierViews } from '#contracts/dossier';
import type { Recorded } from '#decider';
import type { DossierEvent } from '#domain/dossier';
import { projection } from '../../platform/views/projection.js';

type Checked = Recorded<Extract<DossierEvent, { type: 'DossierSubmitted' | 'ResultRecognised' }>>;

const checked = {
  at: ({ id, data }: Checked) => data.checks.map(({ check }) => `${id}:${check}`),
  fold: ({ id, unit, data: { congress, checks } }: Checked, _: unknown, key: string) => {
    const one = checks.find(({ check }) => key === `${id}:${check}`);
    return one && { id: key, unit, dossier: id, congress, ...one };
  },
};

/** The automatic checks of a dossier with their formulas, as they came out last. */
export const recognitionChecks = projection(dossierViews['recognition-checks'], 1).on<DossierEvent>({
  DossierSubmitted: checked,
  ResultRecognised: checked,
});
