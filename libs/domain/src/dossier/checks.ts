import type { Inputs } from '#decider';
import { atLeast, atMost, bracket, type Mark, ownCheck, type Ratio, type RuleSetCode } from '../regulation/index.js';
import type { Papers } from './missing.js';
import { citing, type DossierRules } from './rules.js';

/** One ballot of the congress as it was declared. */
export type RoundFact = {
  readonly election: string;
  readonly round: number;
  readonly issued: number;
  readonly exchanged: number;
  readonly collected: number;
  readonly valid: number;
  readonly invalid: number;
  /** The number that the majority was reckoned from. */
  readonly base: number;
  /** Votes of those declared elected. */
  readonly elected: readonly number[];
};

/** What is known of the result that the dossier is about; null where nobody has said. */
export type ResultFacts = {
  readonly convened: number | null;
  readonly present: number | null;
  readonly members: number | null;
  readonly committeeSize: number | null;
  /** The upper union has consented to more seats than the table allows (R84). */
  readonly moreSeats: boolean;
  readonly rounds: readonly RoundFact[];
  /** The day on which the first session ended. */
  readonly firstSessionClosedOn: string | null;
  /** The day on which the result was announced. */
  readonly announcedOn: string | null;
};

export type Colour = 'green' | 'red' | 'unknown';
/** One automatic check, with the formula it was worked out by. */
export type Check = {
  readonly check: 'quorum' | 'counts' | 'majority' | 'size' | 'papers';
  readonly colour: Colour;
  readonly formula: string;
  readonly rule: string;
  readonly ruleSet: RuleSetCode;
  readonly mark: Mark;
  readonly inputs: Inputs;
};

/** Checks a result by the rules; what cannot be told is unknown, never green. */
export function checksOf(result: ResultFacts, papers: Papers | null, rules: DossierRules): Check[] {
  return [
    checkQuorum(result, rules),
    checkCounts(result, rules),
    checkMajority(result, rules),
    checkSize(result, rules),
    checkPapers(papers, rules),
  ];
}

function checkQuorum({ present, convened }: ResultFacts, { quorum }: DossierRules): Check {
  const needed = quorum.value === null || convened === null ? null : atLeast(quorum.value, convened);
  return {
    check: 'quorum',
    ...citing(quorum),
    colour: colour(present === null || needed === null ? null : present >= needed),
    formula: `${shown(present)} ≥ ⌈${shown(convened)} × ${ratio(quorum.value)}⌉ = ${shown(needed)}`,
    inputs: { present, convened, needed },
  };
}

function checkCounts({ rounds }: ResultFacts, { majority }: DossierRules): Check {
  const broken = rounds.filter(
    ({ issued, exchanged, collected, valid, invalid }) =>
      collected > issued - exchanged || valid + invalid !== collected,
  );
  return {
    check: 'counts',
    ...ownCheck('C05', majority.ruleSet),
    colour: colour(rounds.length === 0 ? null : broken.length === 0),
    formula: each(
      rounds,
      (one) => `${one.valid} + ${one.invalid} = ${one.collected} ≤ ${one.issued} − ${one.exchanged}`,
    ),
    inputs: { rounds: rounds.length, broken: broken.map(named) },
  };
}

function checkMajority({ rounds }: ResultFacts, { majority }: DossierRules): Check {
  const [numerator, denominator] = majority.value?.of ?? [0, 0];
  const least = ({ elected }: RoundFact): number => Math.min(...elected);
  const decided = rounds.filter(({ elected }) => elected.length > 0);
  const broken = decided.filter((one) => least(one) * denominator <= one.base * numerator);
  return {
    check: 'majority',
    ...citing(majority),
    colour: colour(decided.length === 0 || majority.value === null ? null : broken.length === 0),
    formula: each(decided, (one) => `${least(one)} > ${one.base} × ${ratio(majority.value)}`),
    inputs: { rounds: decided.length, broken: broken.map(named) },
  };
}

const NOTHING: Ratio = { of: [0, 1] };

function checkSize({ committeeSize, members, moreSeats }: ResultFacts, rules: DossierRules): Check {
  const table = rules.committeeSize.value;
  const allowed = table === null ? null : bracket(table, members);
  const extra = moreSeats && allowed ? atMost(rules.extraSeatsShare?.value ?? NOTHING, allowed.max) : 0;
  const most = allowed && allowed.max + extra;
  const fits =
    committeeSize === null || allowed === null || most === null
      ? null
      : committeeSize >= allowed.min && committeeSize <= most;
  return {
    check: 'size',
    ...citing(rules.committeeSize),
    colour: colour(fits),
    formula: `${shown(allowed?.min ?? null)} ≤ ${shown(committeeSize)} ≤ ${shown(most)}`,
    inputs: { committeeSize, members, allowed, moreSeats, most },
  };
}

function checkPapers(papers: Papers | null, { dossierPapers }: DossierRules): Check {
  const needed = papers?.needed.length ?? null;
  const there = papers ? papers.needed.length - papers.missing.length : null;
  return {
    check: 'papers',
    ...citing(dossierPapers),
    colour: colour(papers && papers.missing.length === 0),
    formula: `${shown(there)} / ${shown(needed)}`,
    inputs: { needed: papers?.needed ?? null, missing: papers?.missing ?? null },
  };
}

function colour(holds: boolean | null): Colour {
  return holds === null ? 'unknown' : holds ? 'green' : 'red';
}

function named({ election, round }: RoundFact): { election: string; round: number } {
  return { election, round };
}

function each(rounds: readonly RoundFact[], formula: (one: RoundFact) => string): string {
  return rounds.length === 0 ? '?' : rounds.map(formula).join('; ');
}

function ratio(value: Ratio | null): string {
  return value === null ? '?' : value.of.join('/');
}

function shown(value: number | null): string {
  return value === null ? '?' : String(value);
}
