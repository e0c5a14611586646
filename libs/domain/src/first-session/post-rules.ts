import { atMost, type GuardRecord, guard } from '../regulation/index.js';
import type { Post, Session } from './first-session.js';
import { citing } from './rules.js';

/** What the rules say of one kind of post, whoever is elected. */
export function guardPost(
  post: Post,
  { number, seats }: { readonly number: number | null; readonly seats: number | null },
  session: Session,
  reported: boolean,
): GuardRecord[] {
  switch (post) {
    case 'chair':
      return [guardChair(session)];
    case 'vice_chair':
      return [];
    case 'standing_committee':
      return [guardCommitteeLargeEnough(session, reported), guardStandingCommittee(number, session, reported)];
    case 'inspection_committee':
      return [
        guardElectedBy(session),
        guardInspectionCommittee(number, session, reported),
        ...guardInspectionLargeEnough(seats, session, reported),
      ];
    case 'inspection_head':
      return [guardElectedBy(session)];
  }
}

/** R31: a chair whom the congress has elected is not elected again. */
function guardChair({ chairMode, rules }: Session): GuardRecord {
  return guard({
    ...citing(rules.directChairAllowedBy),
    inputs: { chairMode },
    holds: chairMode === null ? null : chairMode === 'BY_BCH',
    otherwise: 'first-session.chair-elected-by-congress',
    field: 'post',
    reported: true,
  });
}

/** R80: only a committee of nine or more has a standing committee. */
function guardCommitteeLargeEnough({ committee, rules }: Session, reported: boolean): GuardRecord {
  const from = rules.standingCommitteeFrom.value;
  const { size } = committee;
  return guard({
    ...citing(rules.standingCommitteeFrom),
    inputs: { size, from },
    holds: from === null || size === null ? null : size >= from,
    otherwise: 'first-session.committee-too-small',
    field: 'post',
    reported: reported || from === null,
  });
}

/** R80: and it is at most a third of it. */
function guardStandingCommittee(
  number: number | null,
  { committee, rules, posts }: Session,
  reported: boolean,
): GuardRecord {
  const share = rules.standingCommitteeShare.value;
  const { size } = committee;
  const all = number === null ? null : number + (posts.standing_committee?.number ?? 0);
  const most = share === null || size === null ? null : atMost(share, size);
  return guard({
    ...citing(rules.standingCommitteeShare),
    inputs: { number: all, size, share, atMost: most },
    holds: most === null || all === null ? null : all <= most,
    otherwise: 'first-session.standing-committee-too-large',
    field: 'number',
    reported: reported || share === null,
  });
}

/** R81: not too large. */
function guardInspectionCommittee(number: number | null, { rules, posts }: Session, reported: boolean): GuardRecord {
  const most = rules.inspectionAtMost.value;
  const all = number === null ? null : number + (posts.inspection_committee?.number ?? 0);
  return guard({
    ...citing(rules.inspectionAtMost),
    inputs: { number: all, atMost: most },
    holds: most === null || all === null ? null : all <= most,
    otherwise: 'first-session.inspection-committee-too-large',
    field: 'number',
    reported: reported || most === null,
  });
}

/** R81: in a province not too small either. Seats that stay open are filled later, so it is they that count. */
function guardInspectionLargeEnough(seats: number | null, { rules }: Session, reported: boolean): GuardRecord[] {
  const frozen = rules.provinceInspectionAtLeast;
  if (!frozen) return [];
  const least = frozen.value;
  return [
    guard({
      ...citing(frozen),
      inputs: { seats, atLeast: least },
      holds: least === null || seats === null ? null : seats >= least,
      otherwise: 'first-session.inspection-committee-too-small',
      field: 'seats',
      reported: reported || least === null,
    }),
  ];
}

/** R82: the executive committee elects it, and not the congress. */
function guardElectedBy({ rules }: Session): GuardRecord {
  const by = rules.inspectionElectedBy.value;
  return guard({
    ...citing(rules.inspectionElectedBy),
    inputs: { by },
    holds: by === null ? null : by === 'BCH',
    otherwise: 'first-session.inspection-elected-by-congress',
    field: 'post',
    reported: true,
  });
}
