import type { AdoptResolution, SittingEvent, SittingState } from './sitting.js';
import { knownDocument, theOpenSitting } from './the-sitting.js';
import { guardCarried } from './votes.js';

/** The congress adopts a resolution, and with it the targets of the next term (F14). */
export function adoptResolution({ data, facts, source }: AdoptResolution, state: SittingState): SittingEvent[] {
  const sitting = theOpenSitting(state);
  knownDocument(data.document, facts);
  const guards = [guardCarried(sitting, data.votes, source !== null)];
  const number = sitting.resolutions + 1;
  return [{ type: 'ResolutionAdopted', data: { ...data, congress: sitting.congress, number, guards } }];
}
