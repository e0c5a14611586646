import { reject } from '#decider';
import { type GuardRecord, guard, type MajorityBase, ownCheck } from '../regulation/index.js';
import { type Figures, netIssued } from './count-rules.js';
import { elected, type Verdict } from './elected.js';
import type { DeclareRound, ElectionEvent, ElectionState, Round } from './election.js';
import { citing, type ElectionRules } from './rules.js';

/** Says who is elected by this ballot. A tie across the last seat is declared, and left to the congress. */
export function declareRound(command: DeclareRound, state: ElectionState): ElectionEvent[] {
  if (state.status !== 'reconciled') reject('election.not-reconciled');
  const { terms, round, figures, votes } = state;
  const { rules, congress } = terms;
  const { ruleSet } = rules.majority;
  if (command.at < round.openedAt)
    reject('election.out-of-order', { openedAt: round.openedAt, at: command.at }, { rule: ownCheck('C20', ruleSet) });
  const { seats } = round;
  const name = rules.majorityBase.value;
  const majority = rules.majority.value;
  if (name === null || majority === null) reject('election.majority-base-unsettled');
  const base = baseOf(name, figures, round);
  if (base === null) reject('election.base-unknown', { base: name });
  const verdict = elected({ votes, seats, majority, base });
  const guards = verdictOf(rules, verdict, { seats, base: name, number: base });
  const { results, needed, vacancies, tie } = verdict;
  const declared: ElectionEvent = {
    type: 'RoundDeclared',
    data: { congress, round: round.round, seats, results, base: { name, number: base }, needed, vacancies, guards },
  };
  if (!tie) return [declared];
  const tied = guard({
    ...citing(rules.tieRule),
    inputs: { ...tie },
    holds: true,
    otherwise: 'election.tie-undecided',
  });
  return [declared, { type: 'TieDeclared', data: { congress, round: round.round, ...tie, guards: [tied] } }];
}

/** R62: the text leaves open which number the majority is reckoned from, so it is settled beforehand. */
function baseOf(name: MajorityBase, figures: Figures, { present }: Round): number | null {
  switch (name) {
    case 'present':
      return present;
    case 'issued':
      return netIssued(figures);
    case 'collected':
      return figures.collected;
    case 'valid':
      return figures.valid;
  }
}

function verdictOf(
  { majority, majorityBase }: ElectionRules,
  { needed, results, vacancies }: Verdict,
  inputs: { seats: number; base: MajorityBase; number: number },
): GuardRecord[] {
  const passed = results.filter(({ votes }) => votes >= needed).length;
  const common = { holds: true, otherwise: 'election.no-majority' } as const;
  return [
    guard({ ...citing(majority), ...common, inputs: { ...inputs, ratio: majority.value, needed, passed, vacancies } }),
    guard({ ...citing(majorityBase), ...common, inputs: { base: inputs.base, number: inputs.number } }),
  ];
}
