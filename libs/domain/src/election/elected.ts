import type { Ratio } from '../regulation/index.js';
import { moreThan } from '../regulation/index.js';
import type { Votes } from './count-rules.js';
import type { Result, Tie } from './election.js';

export type Ballot = {
  readonly votes: Votes;
  readonly seats: number;
  readonly majority: Ratio;
  /** The number of ballots (or voters) that the majority is reckoned from. */
  readonly base: number;
};

export type Verdict = {
  readonly results: readonly Result[];
  readonly needed: number;
  readonly tie: Tie | null;
  readonly vacancies: number;
};

/**
 * Who is elected: more votes than the majority asks for (R61, R62), from the most votes downwards (R63). When equal votes
 * straddle the last seat nobody of these is elected, and the congress decides (R64). Seats may stay empty (R65).
 */
export function elected({ votes, seats, majority, base }: Ballot): Verdict {
  const needed = moreThan(majority, base);
  const ranked = [...votes].sort((a, b) => b.votes - a.votes || compare(a.person, b.person));
  const passed = ranked.filter((one) => one.votes >= needed);
  const tie = tieAcrossLastSeat(passed, seats);
  const winners = passed.length - seats > 0 ? (tie ? seats - tie.seats : seats) : passed.length;
  const results = ranked.map(
    ({ person, votes: own }, place): Result => ({
      person,
      votes: own,
      outcome: place < winners ? 'elected' : tie?.persons.includes(person) ? 'tied' : 'not-elected',
    }),
  );
  return { results, needed, tie, vacancies: seats - winners };
}

function tieAcrossLastSeat(passed: Votes, seats: number): Tie | null {
  const last = passed[seats - 1];
  if (!last || passed[seats]?.votes !== last.votes) return null;
  const above = passed.filter((one) => one.votes > last.votes).length;
  const persons = passed.filter((one) => one.votes === last.votes).map(({ person }) => person);
  return { persons, votes: last.votes, seats: seats - above };
}

// Only so that equal votes are always written in the same order; it decides nothing.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
