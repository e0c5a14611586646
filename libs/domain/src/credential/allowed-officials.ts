import { atMost, bracket, citing, type GuardRecord, guard, provision, provisionFor } from '../regulation/index.js';
import type { CongressOfRoll, Roll } from './credential.js';
import { unitOf } from './roll.js';

// R40: the most official delegates by the number of members; R41: with the upper union's consent up to a tenth more.

/** Refuses more official delegates than the table allows, or than the consent of the upper union stretches it to. */
export function guardOfficials(
  roll: Roll,
  congress: CongressOfRoll,
  officials: number,
  reported: boolean,
): readonly GuardRecord[] {
  const table = provisionFor(roll.regulation, 'delegatesAtMost', unitOf(congress));
  const extra = provision(roll.regulation, 'convenedExtraShare');
  const members = congress?.members ?? roll.members;
  const most = table.value && bracket(table.value, members);
  const stretched = most === null || extra.value === null ? null : most + atMost(extra.value, most);
  const consented = congress?.moreDelegates ?? false;
  const within = guard({
    ...citing(table),
    inputs: { officials, members, most },
    holds: most === null ? null : officials <= most,
    excused: consented,
    reported: reported || most === null,
    otherwise: 'credential.too-many-delegates',
  });
  if (within.outcome !== 'excused') return [within];
  return [
    within,
    guard({
      ...citing(extra),
      inputs: { officials, most, stretched },
      holds: stretched === null ? null : officials <= stretched,
      reported: reported || stretched === null,
      otherwise: 'credential.too-many-delegates-even-with-consent',
    }),
  ];
}
