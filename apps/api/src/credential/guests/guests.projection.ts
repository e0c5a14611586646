import { credentialViews } from '#contracts/credential';
import type { CredentialEvent } from '#domain/credential';
import { projection } from '../../platform/views/projection.js';

/** Who is invited without a vote, with every post they hold (F20). */
export const guests = projection(credentialViews.guests, 1).on<CredentialEvent>({
  GuestInvited: {
    at: ({ id, data }) => `${id}:${data.person}`,
    fold: ({ id, unit, data: { congress, person, capacities, note } }, _, key) => ({
      id: key,
      unit,
      congress,
      credential: id,
      person,
      capacities,
      standing: 'invited',
      reason: null,
      note,
    }),
  },
  InvitationWithdrawn: {
    at: ({ id, data }) => `${id}:${data.person}`,
    fold: ({ data }, row) => row && { ...row, standing: 'withdrawn', reason: data.reason },
  },
});
