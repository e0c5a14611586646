import { type Inputs, reject } from '#decider';
import {
  atMost,
  citing,
  type GuardRecord,
  guard,
  moreThan,
  provision,
  provisionFor,
  type RuledUnit,
} from '../regulation/index.js';
import type { CloseRoll, CredentialEvent, CredentialState, Roll } from './credential.js';
import { baseOf, guardQuorumLeft } from './recount.js';
import { hasDelegates, officialsOf, theOpenRoll, unitOf } from './roll.js';
import { tallyOf } from './tally.js';

/**
 * Fixes who is present out of how many, and counts the quorum again without those excluded (R50). Delegates are recognised
 * by a vote (R43); a plenary hears a membership report (R49).
 */
export function closeRoll(command: CloseRoll, state: CredentialState): CredentialEvent[] {
  const { data, facts, source } = command;
  const roll = theOpenRoll(state);
  const reported = source !== null;
  const convened = baseOf(command, roll);
  const present = presentOf(roll, data.present);
  if (convened === null && !reported) reject('credential.convened-unknown', {}, { field: 'convened' });
  if (present === null && !reported) reject('credential.present-unknown', {}, { field: 'present' });
  if (convened !== null && present !== null && present > convened)
    reject('credential.more-present-than-convened', { present, convened }, { field: 'present' });

  const delegates = hasDelegates(roll.form);
  const guards = [
    ...(delegates === true ? guardDelegates(roll, data, present, reported, unitOf(facts.congress)) : []),
    guardQuorumLeft(roll, { convened, present }, reported),
  ];
  const counted = delegates === false || Object.keys(roll.delegates).length === 0 ? null : tallyOf(roll);
  const heard =
    data.report === null || delegates === null ? null : delegates ? 'credentials-report' : 'membership-report';
  return [
    {
      type: 'RollClosed',
      data: {
        congress: roll.congress,
        convened,
        present,
        official: counted?.official ?? null,
        appointed: counted?.appointed ?? null,
        alternate: counted?.alternate ?? null,
        refused: tallyOf(roll).refused,
        statusVotes: data.statusVotes,
        report: data.report,
        heard,
        guards,
      },
    },
  ];
}

function presentOf(roll: Roll, stated: number | null): number | null {
  const checkedIn = roll.present.length;
  if (checkedIn === 0) return stated;
  if (stated !== null && stated !== checkedIn)
    reject('credential.present-differs', { stated, checkedIn }, { field: 'present' });
  return checkedIn;
}

function guardDelegates(
  roll: Roll,
  { statusVotes }: CloseRoll['data'],
  present: number | null,
  reported: boolean,
  unit: RuledUnit,
): readonly GuardRecord[] {
  const unchecked = officialsOf(roll).filter(({ standing }) => standing === 'named').length;
  if (unchecked > 0 && !reported) reject('credential.delegates-unchecked', { unchecked });
  return [guardAppointed(roll, reported, unit), guardStatusVote(roll, statusVotes, present, reported)];
}

// R42: the text is of the sector level; for the other levels it is only inferred, and a campaign may settle it otherwise.
function guardAppointed(roll: Roll, reported: boolean, unit: RuledUnit): GuardRecord {
  const share = provisionFor(roll.regulation, 'appointedShare', unit);
  const { official, appointed } = tallyOf(roll);
  const most = share.value && atMost(share.value, official);
  return guard({
    ...citing(share),
    inputs: { appointed, official, most },
    holds: most === null ? null : appointed <= most,
    reported: reported || most === null,
    otherwise: 'credential.too-many-appointed',
  });
}

function guardStatusVote(
  roll: Roll,
  votes: CloseRoll['data']['statusVotes'],
  present: number | null,
  reported: boolean,
): GuardRecord {
  const rule = provision(roll.regulation, 'statusVoted');
  const cast = votes && votes.for + votes.against + votes.abstain;
  const inputs: Inputs = { voted: votes !== null, for: votes?.for ?? null, cast, present };
  if (cast !== null && present !== null && cast > present)
    reject('credential.more-votes-than-present', inputs, { field: 'statusVotes' });
  const majority = provision(roll.regulation, 'majority').value;
  if (votes && present !== null && majority && votes.for < moreThan(majority, present))
    reject('credential.status-not-recognised', inputs, { field: 'statusVotes' });
  return guard({
    ...citing(rule),
    inputs,
    holds: votes ? true : null,
    reported: reported || rule.value !== true,
    otherwise: 'credential.status-not-voted',
    field: 'statusVotes',
  });
}
