import { unionUnitViews } from '#contracts/union-unit';
import type { UnionUnitEvent } from '#domain/union-unit';
import { projection } from '../../platform/views/projection.js';

const NOT_PROVISIONAL = {
  provisional: false,
  provisionalSince: null,
  provisionalUntil: null,
  provisionalSize: null,
  provisionalMembers: [],
} as const;

/** Every unit as it is, living or wound up. */
export const unionUnits = projection(unionUnitViews['union-units'], 1).on<UnionUnitEvent>({
  UnitRegistered: ({ id, data: { partyCommittee, entry: _, ...data } }) => ({
    id,
    unit: id,
    ...data,
    status: 'active',
    partyCommitteeExists: partyCommittee.exists,
    partyCommitteeName: partyCommittee.name,
    members: null,
    membersAsOf: null,
    ...NOT_PROVISIONAL,
    mergedFrom: [],
    woundUpOn: null,
    windUpReason: null,
    successor: null,
  }),
  UnitRenamed: ({ data }, row) =>
    row && { ...row, name: data.name, shortName: data.shortName, aliases: [...row.aliases, data.was] },
  UnitMoved: ({ data }, row) => row && { ...row, parent: data.parent, parentKnown: data.parentKnown },
  PartyCommitteeNamed: ({ data }, row) =>
    row && { ...row, partyCommitteeExists: data.exists, partyCommitteeName: data.name },
  UnitsMerged: ({ data }, row) => row && { ...row, mergedFrom: [...row.mergedFrom, ...data.from] },
  UnitWoundUp: ({ data }, row) =>
    row && {
      ...row,
      ...NOT_PROVISIONAL,
      status: 'wound-up',
      woundUpOn: data.on,
      windUpReason: data.reason,
      successor: data.successor,
    },
  ProvisionalCommitteeAppointed: ({ data }, row) =>
    row && {
      ...row,
      provisional: true,
      provisionalSince: data.on,
      provisionalUntil: data.until,
      provisionalSize: data.size,
      provisionalMembers: data.members,
    },
  ProvisionalCommitteeRelieved: (_, row) => row && { ...row, ...NOT_PROVISIONAL },
  MembershipRecorded: ({ data }, row) => {
    const older = data.asOf !== null && row?.membersAsOf && data.asOf < row.membersAsOf;
    return row && data.members !== null && !older ? { ...row, members: data.members, membersAsOf: data.asOf } : row;
  },
});
