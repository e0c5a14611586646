import { reject } from '#decider';
import { type GuardRecord, guard, ownCheck, type RuleSetCode } from '../regulation/index.js';
import { guardCount, missingBallots, underVotes } from './count-rules.js';
import type { Count, ElectionEvent, ElectionState, Reconcile, Round } from './election.js';
import { differences } from './record-count.js';

const FEWEST_SIGNATURES = 2;

/** Makes one tally of what was counted: the teams agree, the arithmetic holds, and the board has signed the minutes. */
export function reconcile(command: Reconcile, state: ElectionState): ElectionEvent[] {
  if (state.status !== 'voting') reject('election.no-round-open');
  if (!command.facts.stored) reject('election.minutes-not-uploaded', {}, { field: 'minutes.file' });
  const { counts, round, terms } = state;
  const { ruleSet } = terms.rules.majority;
  const count = agreed(counts, ruleSet);
  const { figures, votes } = count;
  const counted = { figures, votes, round, ruleSet };
  const guards = [...guardCount(counted), guardMinutes(command, round, ruleSet)];
  return [
    {
      type: 'CountsReconciled',
      data: {
        congress: terms.congress,
        round: round.round,
        teams: counts.map(({ team }) => team).sort(),
        figures,
        votes,
        missing: missingBallots(figures),
        underVotes: underVotes(counted),
        minutes: command.data.minutes,
        guards,
      },
    },
  ];
}

/** C10, C11: two counts are the same in every figure; which figures differ is said, so that these are counted again. */
function agreed(counts: readonly Count[], ruleSet: RuleSetCode): Count {
  const [first, second] = counts;
  if (!first) reject('election.not-counted');
  if (first.team === 'single') return first;
  if (!second) reject('election.second-count-missing', { team: first.team }, { rule: ownCheck('C10', ruleSet) });
  const differing = differences(first, second);
  if (differing.length > 0)
    reject('election.counts-differ', { differences: differing }, { rule: ownCheck('C10', ruleSet) });
  return first;
}

/** C25: two of the board have signed the minutes before anything is declared. */
function guardMinutes({ data, source }: Reconcile, { board }: Round, ruleSet: RuleSetCode): GuardRecord {
  const { file, signedBy } = data.minutes;
  const signatures = new Set(signedBy.filter((person) => board.includes(person))).size;
  const outsiders = signedBy.filter((person) => !board.includes(person));
  const enough = signatures >= FEWEST_SIGNATURES && outsiders.length === 0;
  const reported = source !== null;
  return guard({
    ...ownCheck('C25', ruleSet),
    inputs: { file, signatures, outsiders, atLeast: FEWEST_SIGNATURES },
    holds: signedBy.length === 0 && reported ? null : enough,
    otherwise: 'election.minutes-not-signed',
    field: 'minutes.signedBy',
    reported,
  });
}
