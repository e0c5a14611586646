import { directiveViews } from '#contracts/directive';
import type { DirectiveEvent } from '#domain/directive';
import { projection } from '../../platform/views/projection.js';

/** Which unit has studied which directive, and has confirmed it (F11). */
export const disseminations = projection(directiveViews.disseminations, 1).on<DirectiveEvent>({
  DirectiveDisseminated: ({ id, unit, data: { on, ...data } }) => ({
    id,
    unit,
    ...data,
    status: 'disseminated',
    on: on?.value ?? null,
    onKnown: on?.known ?? null,
    acknowledgedOn: null,
    acknowledgedWords: null,
  }),
  DirectiveAcknowledged: ({ data: { on, participants, words } }, row) =>
    row && {
      ...row,
      status: 'acknowledged',
      participants: participants ?? row.participants,
      acknowledgedOn: on,
      acknowledgedWords: words,
    },
});
