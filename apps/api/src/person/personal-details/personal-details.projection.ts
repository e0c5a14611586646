import { personViews } from '#contracts/person';
import type { PersonEvent } from '#domain/person';
import { projection } from '../../platform/views/projection.js';

/** What the officers of a unit keep about a person, until it is erased. */
export const personalDetails = projection(personViews['personal-details'], 1, {
  forgets: ['PersonErased'],
}).on<PersonEvent>({
  PersonRegistered: ({ id, unit, data }) => ({
    id,
    unit,
    ...data,
    status: 'registered',
    erasedOn: null,
    erasureBasis: null,
  }),
  PersonCorrected: ({ data: { reason: _, ...details } }, row) => row && { ...row, ...details },
  PersonErased: ({ at, data }, row) =>
    row && {
      ...row,
      name: null,
      birthDate: null,
      gender: null,
      phone: null,
      email: null,
      note: null,
      status: 'erased',
      erasedOn: at,
      erasureBasis: data.basis,
    },
});
