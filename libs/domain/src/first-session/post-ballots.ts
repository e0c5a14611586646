import { type GuardRecord, guard, type MajorityBase, moreThan, ownCheck } from '../regulation/index.js';
import type { Ballots, ElectedTo, Session } from './first-session.js';
import { citing } from './rules.js';

type Counted = {
  readonly elected: readonly ElectedTo[] | null;
  readonly ballots: Ballots | null;
  readonly number: number | null;
};

/** The ballots add up, and each of the elected has more votes than the majority asks for (R61, R62). */
export function guardBallots(counted: Counted, session: Session, reported: boolean): GuardRecord[] {
  return [guardArithmetic(counted, session, reported), guardMajority(counted, session, reported)];
}

/** Votes needed; null when the count or the base is unknown. */
export function votesNeeded(ballots: Ballots | null, { rules, present }: Session): number | null {
  const base = ballots && rules.majorityBase.value ? baseOf(rules.majorityBase.value, ballots, present) : null;
  return base === null || rules.majority.value === null ? null : moreThan(rules.majority.value, base);
}

function guardArithmetic({ ballots }: Counted, { present, rules }: Session, reported: boolean): GuardRecord {
  return guard({
    ...ownCheck('C05', rules.majority.ruleSet),
    inputs: { present, ballots },
    holds: ballots === null ? null : addsUp(ballots, present),
    otherwise: ballots === null ? 'first-session.ballots-missing' : 'first-session.ballots-do-not-add-up',
    field: 'ballots',
    reported,
  });
}

function addsUp({ issued, collected, valid, invalid }: Ballots, present: number | null): boolean {
  return (present === null || issued <= present) && collected <= issued && valid + invalid === collected;
}

function guardMajority({ elected, ballots }: Counted, session: Session, reported: boolean): GuardRecord {
  const { majority, majorityBase } = session.rules;
  const needed = votesNeeded(ballots, session);
  const votes = elected?.map((one) => one.votes) ?? [];
  const known = votes.filter((own) => own !== null);
  const within = known.every((own) => ballots === null || own <= ballots.valid);
  const passed = needed === null ? null : within && known.every((own) => own >= needed);
  const complete = elected !== null && known.length === votes.length;
  return guard({
    ...citing(majority),
    inputs: { votes, base: majorityBase.value, ballots, needed },
    holds: passed === false ? false : complete ? passed : null,
    otherwise: complete ? 'first-session.no-majority' : 'first-session.votes-missing',
    field: 'elected',
    reported,
  });
}

function baseOf(name: MajorityBase, ballots: Ballots, present: number | null): number | null {
  return name === 'present' ? present : ballots[name];
}
