import {
  type GuardRecord,
  guard,
  type MajorityBase,
  type Mark,
  type ProvisionName,
  type ProvisionValues,
  provision,
  type Regulation,
  type RuleSetCode,
} from '../regulation/index.js';
import type { VotedTopic, VoteFact } from './election.js';

const governing = [
  'quorum',
  'majority',
  'majorityBase',
  'tieRule',
  'roundsAtMost',
  'surplusShare',
  'boardSizeAtMost',
  'candidateMayCount',
  'voteBeforeElection',
  'upwardMustBeOfficial',
  'nonDelegatePapers',
  'directChairSequential',
  'directChairSimultaneous',
  'unlistedForCommitteeDecidedBy',
  'unlistedForChairDecidedBy',
] as const satisfies readonly ProvisionName[];

/** A provision as it stood when the election was called. */
export type Frozen<Value> = {
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly value: Value | null;
};

/** The rules of one election, frozen in the event that calls it. */
export type ElectionRules = { readonly [Name in (typeof governing)[number]]: Frozen<ProvisionValues[Name]> };

/** Reads the rules off the regulation; the congress settles the base of the majority where nobody else does. */
export function freezeRules(regulation: Regulation, settled: MajorityBase | null): ElectionRules {
  const rules = Object.fromEntries(governing.map((name) => [name, freeze(regulation, name)])) as ElectionRules;
  return { ...rules, majorityBase: { ...rules.majorityBase, value: rules.majorityBase.value ?? settled } };
}

function freeze(regulation: Regulation, name: ProvisionName): Frozen<unknown> {
  const { rule, ruleSet, mark, value } = provision(regulation, name);
  return { rule, ruleSet, mark, value };
}

/** The id, rule set and mark of a rule, as a guard wants them. */
export function citing({ rule, ruleSet, mark }: Frozen<unknown>): { rule: string; ruleSet: RuleSetCode; mark: Mark } {
  return { rule, ruleSet, mark };
}

export type VoteAsked = {
  readonly frozen: Frozen<unknown>;
  readonly vote: string | null;
  /** What the vote has to be about. */
  readonly topic: VotedTopic;
  readonly fact: VoteFact;
  readonly otherwise: string;
  readonly reported: boolean;
  /** null: no text at hand says whether the congress has to vote on this. */
  readonly needed: boolean | null;
};

/** The congress has to have carried an open vote on this, and no other; a report may leave the vote out. */
export function guardVote({ frozen, vote, topic, fact, otherwise, reported, needed }: VoteAsked): GuardRecord {
  const votedOn = fact?.topic ?? null;
  const carried = votedOn === topic ? (fact?.carried ?? null) : null;
  return guard({
    ...citing(frozen),
    inputs: { vote, topic, votedOn, carried, needed },
    holds:
      vote === null
        ? needed === false
          ? true
          : needed && !reported
            ? false
            : null
        : (carried ?? (reported ? null : false)),
    otherwise,
    field: 'vote',
    reported: reported || needed === null,
  });
}
