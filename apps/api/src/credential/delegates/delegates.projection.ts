import { credentialViews } from '#contracts/credential';
import type { Recorded } from '#decider';
import type { CredentialEvent } from '#domain/credential';
import { projection } from '../../platform/views/projection.js';

/** Everybody on the roll, and at a plenary every member who came. */
export const delegates = projection(credentialViews.delegates, 1).on<CredentialEvent>({
  DelegateNamed: {
    at: seat,
    fold: ({ id, unit, data: { congress, person, delegateClass, origin, subUnit, note } }, _, key) => ({
      id: key,
      unit,
      congress,
      credential: id,
      person,
      delegateClass,
      origin,
      subUnit,
      standing: 'named',
      present: false,
      ground: null,
      reason: null,
      replacedBy: null,
      replaces: null,
      note,
    }),
  },
  DelegateReplaced: {
    at: ({ id, data }) => [`${id}:${data.person}`, `${id}:${data.alternate}`],
    fold: ({ data: { person, alternate, reason } }, row) => {
      if (!row) return row;
      if (row.person === alternate) return { ...row, delegateClass: 'official', replaces: person };
      return { ...row, standing: 'replaced', present: false, replacedBy: alternate, reason };
    },
  },
  DelegateAccredited: {
    at: seat,
    fold: ({ data }, row) =>
      row && { ...row, standing: 'accredited', ground: null, reason: null, note: data.note ?? row.note },
  },
  DelegateRefused: {
    at: seat,
    fold: ({ data: { ground, reason } }, row) => row && { ...row, standing: 'refused', present: false, ground, reason },
  },
  ParticipantCheckedIn: {
    at: seat,
    fold: ({ id, unit, data: { congress, person } }, row, key) =>
      row
        ? { ...row, present: true }
        : {
            id: key,
            unit,
            congress,
            credential: id,
            person,
            delegateClass: null,
            origin: null,
            subUnit: null,
            standing: 'member',
            present: true,
            ground: null,
            reason: null,
            replacedBy: null,
            replaces: null,
            note: null,
          },
  },
});

function seat({ id, data }: Recorded<Extract<CredentialEvent, { data: { person: string } }>>): string {
  return `${id}:${data.person}`;
}
