import { credentialViews } from '#contracts/credential';
import type { CredentialEvent } from '#domain/credential';
import { projection } from '../../platform/views/projection.js';

/** How many delegates each sub-unit sends. */
export const seatAllotments = projection(credentialViews['seat-allotments'], 1).on<CredentialEvent>({
  SeatsAllotted: {
    at: ({ id, data }) => `${id}:${data.subUnit}`,
    fold: ({ id, unit, data: { congress, subUnit, official, alternate } }, _, key) => ({
      id: key,
      unit,
      congress,
      credential: id,
      subUnit,
      official,
      alternate,
    }),
  },
});
