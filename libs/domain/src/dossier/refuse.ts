import { reject } from '#decider';
import type { DossierEvent, DossierState, RefuseRecognition } from './dossier.js';

/** Does not recognise the result, and says why. The branch may mend it and submit again. */
export function refuseRecognition({ data }: RefuseRecognition, state: DossierState): DossierEvent[] {
  if (state.status !== 'submitted') reject('dossier.not-submitted');
  return [{ type: 'RecognitionRefused', data: { congress: state.congress, ...data } }];
}
