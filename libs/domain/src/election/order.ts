import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { CallElection } from './election.js';

/** The order of the hall: programme and house rules first, then credentials or membership; only then is anybody elected (R52). */
export function guardOrder(command: CallElection): GuardRecord[] {
  const { form } = command.facts.congress;
  const programme = guardProgramme(command);
  if (form === 'DELEGATES' || form === 'CONFERENCE_DELEGATES') return [programme, guardRoll(command)];
  if (form === 'PLENARY' || form === 'CONFERENCE_PLENARY') return [programme, guardMembership(command)];
  return [programme];
}

function guardProgramme({ facts, source }: CallElection): GuardRecord {
  const order = provision(facts.congress.regulation, 'orderOfBusiness');
  const { programmeAdopted, houseRulesAdopted } = facts.hall;
  const reported = source !== null;
  return guard({
    ...citing(order),
    inputs: { programmeAdopted, houseRulesAdopted },
    holds: order.value === null ? null : (programmeAdopted && houseRulesAdopted) || (reported ? null : false),
    otherwise: 'election.programme-not-adopted',
    reported: reported || order.value === null,
  });
}

// R43: the congress has recognised its delegates, and with that the roll is closed.
function guardRoll({ facts, source }: CallElection): GuardRecord {
  const { regulation } = facts.congress;
  const voted = provision(regulation, 'statusVoted');
  const order = provision(regulation, 'orderOfBusiness');
  const { rollClosed, statusVoted } = facts.hall;
  const reported = source !== null;
  const unknown = voted.value !== true && order.value === null;
  return guard({
    ...citing(voted.value === true ? voted : order),
    inputs: { rollClosed, statusVoted, mustBeVoted: voted.value },
    holds: unknown ? null : (rollClosed && (statusVoted || voted.value !== true)) || (reported ? null : false),
    otherwise: 'election.roll-not-closed',
    reported: reported || unknown,
  });
}

// R49: a plenary hears how the membership stands instead.
function guardMembership({ facts, source }: CallElection): GuardRecord {
  const at = provision(facts.congress.regulation, 'membershipReportAt');
  const { membershipReported } = facts.hall;
  const reported = source !== null;
  return guard({
    ...citing(at),
    inputs: { membershipReported },
    holds: at.value === null ? null : membershipReported || (reported ? null : false),
    otherwise: 'election.membership-not-reported',
    reported: reported || at.value === null,
  });
}
