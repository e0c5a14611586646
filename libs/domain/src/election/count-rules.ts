import { reject } from '#decider';
import { type GuardRecord, guard, type OwnRule, ownCheck, type RuleSetCode } from '../regulation/index.js';

// The arithmetic of a paper count. Its rules are numbered C01, C02 … to keep them apart from the rules of the texts (R…).

/** What the board writes down of one ballot; null where it did not. No figure is about a single ballot. */
export type Figures = {
  readonly printed: number | null;
  /** Handed out, exchanged ones included. */
  readonly issued: number;
  /** Handed in again, torn up and replaced. */
  readonly exchanged: number;
  readonly unused: number | null;
  readonly destroyed: number | null;
  readonly signatures: number | null;
  /** Found in the box. */
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** Blank ones among the invalid. */
  readonly blank: number | null;
};
export type Votes = readonly { readonly person: string; readonly votes: number }[];

export type Counted = {
  readonly figures: Figures;
  readonly votes: Votes;
  readonly round: { readonly seats: number; readonly candidates: readonly string[]; readonly present: number | null };
  readonly ruleSet: RuleSetCode;
};

/** Applies every rule of the arithmetic: refuses with the first one broken, or gives the records. */
export function guardCount(counted: Counted): GuardRecord[] {
  return [
    guardStock(counted),
    guardIssued(counted),
    guardSignatures(counted),
    guardCollected(counted),
    guardValidity(counted),
    guardBlank(counted),
    guardVotes(counted),
    guardMarks(counted),
    guardNames(counted),
  ];
}

/** Every candidate once, and nobody else (C16). */
export function guardNames({ votes, round, ruleSet }: Counted): GuardRecord {
  const names = votes.map(({ person }) => person);
  const outsider = names.find((person) => !round.candidates.includes(person));
  if (outsider)
    reject('election.not-a-candidate', { person: outsider }, { rule: ownCheck('C16', ruleSet), field: 'votes' });
  const once = names.length === round.candidates.length && new Set(names).size === names.length;
  return rule(
    'C16',
    ruleSet,
    { candidates: round.candidates.length, named: names.length },
    once,
    'election.candidate-uncounted',
  );
}

/** Ballots voters have kept: those handed out, less those exchanged. */
export function netIssued({ issued, exchanged }: Figures): number {
  return issued - exchanged;
}

export function missingBallots(figures: Figures): number {
  return netIssued(figures) - figures.collected;
}

/** Marks the voters could have made and did not. */
export function underVotes({ figures, votes, round }: Counted): number {
  return mostMarks(round) * figures.valid - sumOf(votes);
}

function guardStock({ figures, ruleSet }: Counted): GuardRecord {
  const { printed, issued, unused, destroyed } = figures;
  const known = printed !== null && unused !== null && destroyed !== null;
  const holds = known ? printed === issued + unused + destroyed : null;
  return rule('C01', ruleSet, { printed, issued, unused, destroyed }, holds, 'election.ballots-do-not-add-up');
}

function guardIssued({ figures, round, ruleSet }: Counted): GuardRecord {
  const { issued, exchanged } = figures;
  const { present } = round;
  const holds = exchanged > issued ? false : present === null ? null : netIssued(figures) <= present;
  return rule('C02', ruleSet, { issued, exchanged, present }, holds, 'election.more-issued-than-present');
}

function guardSignatures({ figures, ruleSet }: Counted): GuardRecord {
  const { issued, exchanged, signatures } = figures;
  const holds = signatures === null ? null : netIssued(figures) === signatures;
  return rule('C02', ruleSet, { issued, exchanged, signatures }, holds, 'election.signatures-differ');
}

// More in the box than handed out: nobody may set it right, the ballot has to be annulled and held again.
function guardCollected({ figures, ruleSet }: Counted): GuardRecord {
  const { issued, exchanged, collected } = figures;
  const holds = collected <= netIssued(figures);
  return rule('C04', ruleSet, { issued, exchanged, collected }, holds, 'election.more-collected-than-issued');
}

function guardValidity({ figures, ruleSet }: Counted): GuardRecord {
  const { collected, valid, invalid } = figures;
  const holds = collected === valid + invalid;
  return rule('C05', ruleSet, { collected, valid, invalid }, holds, 'election.valid-and-invalid-do-not-add-up');
}

function guardBlank({ figures, ruleSet }: Counted): GuardRecord {
  const { blank, invalid } = figures;
  return rule(
    'C05',
    ruleSet,
    { blank, invalid },
    blank === null ? null : blank <= invalid,
    'election.more-blank-than-invalid',
  );
}

function guardVotes({ figures, votes, ruleSet }: Counted): GuardRecord {
  const { valid } = figures;
  const most = Math.max(0, ...votes.map((one) => one.votes));
  return rule('C06', ruleSet, { most, valid }, most <= valid, 'election.more-votes-than-valid');
}

// R66: fewer names than seats is valid, and so is a one-name list with the name struck. R67: otherwise a ballot on which
// every name is struck is void, so a valid one holds a mark at least.
function guardMarks({ figures, votes, round, ruleSet }: Counted): GuardRecord {
  const { valid } = figures;
  const sum = sumOf(votes);
  const least = round.candidates.length === 1 ? 0 : 1;
  const most = mostMarks(round);
  const holds = sum >= least * valid && sum <= most * valid;
  return rule('C07', ruleSet, { sum, valid, least, most }, holds, 'election.marks-out-of-bounds');
}

function mostMarks({ seats, candidates }: Counted['round']): number {
  return Math.min(seats, candidates.length);
}

function sumOf(votes: Votes): number {
  return votes.reduce((sum, one) => sum + one.votes, 0);
}

function rule(
  name: OwnRule,
  ruleSet: RuleSetCode,
  inputs: { readonly [name: string]: unknown },
  holds: boolean | null,
  otherwise: string,
): GuardRecord {
  return guard({ ...ownCheck(name, ruleSet), inputs, holds, otherwise, reported: true });
}
