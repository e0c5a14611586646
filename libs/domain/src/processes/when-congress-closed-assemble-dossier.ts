import type { Process } from '#decider';
import type { CongressEvent } from '../congress/index.js';
import { dayOf } from '../regulation/index.js';
import type { SittingEvent } from '../sitting/index.js';

/**
 * The last sitting closes: the congress was held that day, and its dossier is begun. A committee that the upper union has
 * appointed asks for no recognition, so what follows it begins at once (R03). Of a reported congress the day is inferred
 * until the report says how it is known, and no dossier is asked for: its result is asserted.
 */
export const whenCongressClosedAssembleDossier: Process<SittingEvent | CongressEvent> = {
  name: 'when-congress-closed-assemble-dossier',
  on: {
    SittingClosed({ data: { congress, concludes }, at, source }) {
      if (!concludes) return [];
      const heldOn = { value: dayOf(at), known: source === null ? 'stated' : 'inferred' };
      return [{ type: 'congress.record-held', data: { congress, heldOn } }];
    },
    CongressHeld({ id: congress, data: { personnelMode }, source }) {
      if (source !== null) return [];
      if (personnelMode === 'APPOINTED') return [{ type: 'rollout.start', data: { congress } }];
      return [{ type: 'dossier.assemble', data: { congress } }];
    },
  },
};
