import type { Process } from '#decider';
import { dayOf } from '../regulation/index.js';
import type { SittingEvent } from '../sitting/index.js';

/**
 * The last sitting closes: the congress was held that day, and its dossier is begun. Of a reported congress the day is
 * inferred until the report says how it is known, and no dossier is asked for: its result is asserted.
 */
export const whenCongressClosedAssembleDossier: Process<SittingEvent> = {
  name: 'when-congress-closed-assemble-dossier',
  on: {
    SittingClosed({ data: { congress, concludes }, at, source }) {
      if (!concludes) return [];
      const heldOn = { value: dayOf(at), known: source === null ? 'stated' : 'inferred' };
      const held = { type: 'congress.record-held', data: { congress, heldOn } };
      return source === null ? [held, { type: 'dossier.assemble', data: { congress } }] : [held];
    },
  },
};
