import type { Process } from '#decider';
import type { DossierEvent } from '../dossier/index.js';

/** The upper union recognises the result: hand-over and making the resolution known begin (R94 R98). */
export const whenResultRecognisedStartRollout: Process<DossierEvent> = {
  name: 'when-result-recognised-start-rollout',
  on: {
    ResultRecognised: ({ data: { congress } }) => [{ type: 'rollout.start', data: { congress } }],
  },
};
