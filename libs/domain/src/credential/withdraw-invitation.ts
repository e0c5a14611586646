import type { CredentialEvent, CredentialState, WithdrawInvitation } from './credential.js';
import { theRoll } from './roll.js';

/** Takes an invitation back, with the reason. */
export function withdrawInvitation({ data }: WithdrawInvitation, state: CredentialState): CredentialEvent[] {
  const { guests } = theRoll(state);
  if (!guests[data.person]) return [];
  return [
    {
      type: 'InvitationWithdrawn',
      data: { person: data.person, reason: data.reason, guests: Object.keys(guests).length - 1 },
    },
  ];
}
