import { reject } from '#decider';
import { atMost, citing, guard, provisionFor } from '../regulation/index.js';
import type { CredentialEvent, CredentialState, InviteGuest } from './credential.js';
import { convenedOf, theRoll, unitOf } from './roll.js';

/** Invites a guest, with every post he or she holds (F20). R28: not more than a share of those convened. */
export function inviteGuest({ data, facts, source }: InviteGuest, state: CredentialState): CredentialEvent[] {
  const roll = theRoll(state);
  const { person, capacities, note } = data;
  if (roll.guests[person]) return [];
  if (roll.delegates[person] || roll.present.includes(person))
    reject('credential.is-delegate', { person }, { field: 'person' });
  const share = provisionFor(roll.regulation, 'guestsShare', unitOf(facts.congress));
  const convened = convenedOf(roll, facts.congress);
  const guests = Object.keys(roll.guests).length + 1;
  const most = share.value === null || convened === null ? null : atMost(share.value, convened);
  if (share.value !== null && convened === null && source === null)
    reject('credential.convened-unknown', {}, { rule: citing(share) });
  const record = guard({
    ...citing(share),
    inputs: { guests, convened, most },
    holds: most === null ? null : guests <= most,
    reported: source !== null || share.value === null,
    otherwise: 'credential.too-many-guests',
  });
  return [
    { type: 'GuestInvited', data: { congress: roll.congress, person, capacities, note, guests, guards: [record] } },
  ];
}
