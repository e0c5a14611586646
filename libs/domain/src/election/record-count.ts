import { reject } from '#decider';
import { ownCheck } from '../regulation/index.js';
import { guardNames } from './count-rules.js';
import type { Count, ElectionEvent, ElectionState, RecordCount } from './election.js';

/** Writes one team's tally down. Two teams count apart, on two accounts, and neither sees the other's figures. */
export function recordCount(command: RecordCount, state: ElectionState): ElectionEvent[] {
  const { data, by } = command;
  if (state.status !== 'voting') reject('election.no-round-open');
  const { round, counts, terms } = state;
  const { ruleSet } = terms.rules.majority;
  if (command.at < round.openedAt)
    reject('election.out-of-order', { openedAt: round.openedAt, at: command.at }, { rule: ownCheck('C20', ruleSet) });
  if (counts.some(({ team }) => (team === 'single') !== (data.team === 'single')))
    reject('election.counts-mixed', { team: data.team }, { field: 'team' });
  const other = counts.find(({ team }) => team !== data.team);
  if (other?.account === by.account)
    reject('election.same-counter', { team: other.team }, { rule: ownCheck('C10', ruleSet) });
  const before = counts.find(({ team }) => team === data.team);
  if (before && isSame(before, data)) return [];
  if (before && data.reason === null) reject('election.correction-without-reason', {}, { field: 'reason' });
  const guards = [guardNames({ ...data, round, ruleSet })];
  const corrections = before ? before.corrections + 1 : 0;
  const { team, figures, votes, reason } = data;
  return [
    {
      type: 'CountRecorded',
      data: {
        congress: terms.congress,
        round: round.round,
        team,
        account: by.account,
        figures,
        votes,
        corrections,
        reason,
        guards,
      },
    },
  ];
}

function isSame(before: Count, { figures, votes }: RecordCount['data']): boolean {
  return differences(before, { figures, votes }).length === 0;
}

export type Difference = { readonly figure: string; readonly ours: number | null; readonly theirs: number | null };
type Tally = Pick<Count, 'figures' | 'votes'>;

/** Every figure in which two tallies are not the same; `votes:<person>` for the votes of a candidate. */
export function differences(ours: Tally, theirs: Tally): Difference[] {
  const [one, other] = [flat(ours), flat(theirs)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names]
    .map((figure) => ({ figure, ours: one.get(figure) ?? null, theirs: other.get(figure) ?? null }))
    .filter((each) => each.ours !== each.theirs);
}

function flat({ figures, votes }: Tally): Map<string, number | null> {
  return new Map([
    ...Object.entries(figures),
    ...votes.map((each): [string, number] => [`votes:${each.person}`, each.votes]),
  ]);
}
