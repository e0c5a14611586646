import type { z } from 'zod';
import { credentialViews } from '#contracts/credential';
import type { CredentialEvent, Tally } from '#domain/credential';
import { projection, type ReadonlyDeep } from '../../platform/views/projection.js';

type Row = ReadonlyDeep<z.infer<typeof credentialViews.rolls.row>>;

/** The roll of each congress: how many are convened, how many are here. */
export const rolls = projection(credentialViews.rolls, 1).on<CredentialEvent>({
  RollOpened: ({ id, unit, at, data: { congress, form, members, convened } }) => ({
    id,
    unit,
    congress,
    form,
    members,
    convened,
    status: 'open',
    present: null,
    allotted: 0,
    official: null,
    appointed: null,
    alternate: null,
    refused: 0,
    guests: 0,
    statusFor: null,
    statusAgainst: null,
    statusAbstain: null,
    heard: null,
    report: null,
    openedOn: at,
    closedOn: null,
  }),
  SeatsAllotted: ({ data }, row) => row && { ...row, allotted: data.allotted },
  DelegateNamed: ({ data }, row) => row && counted(row, data.tally),
  DelegateReplaced: ({ data }, row) => row && counted(row, data.tally),
  DelegateAccredited: ({ data }, row) => row && counted(row, data.tally),
  DelegateRefused: ({ data }, row) => row && counted(row, data.tally),
  ParticipantCheckedIn: ({ data }, row) => row && { ...row, present: data.present },
  RollClosed: ({ at, data: { statusVotes, guards: _, ...data } }, row) =>
    row && {
      ...row,
      ...data,
      status: 'closed',
      statusFor: statusVotes?.for ?? null,
      statusAgainst: statusVotes?.against ?? null,
      statusAbstain: statusVotes?.abstain ?? null,
      closedOn: at,
    },
  RollReopened: ({ data }, row) => row && { ...counted(row, data.tally), status: 'open', closedOn: null },
  GuestInvited: ({ data }, row) => row && { ...row, guests: data.guests },
  InvitationWithdrawn: ({ data }, row) => row && { ...row, guests: data.guests },
});

// Nobody has checked in: then it is not known yet who is present.
function counted(row: Row, { present, ...delegates }: Tally): Row {
  const none = delegates.official + delegates.alternate + delegates.refused === 0;
  return {
    ...row,
    ...(none ? { official: null, appointed: null, alternate: null, refused: 0 } : delegates),
    present: present || null,
  };
}
