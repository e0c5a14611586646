import { reject } from '#decider';
import { citing, guard, provision } from '../regulation/index.js';
import type { ArchiveCongress, CongressEvent, CongressState } from './congress.js';

/** Hands the papers to the archive, once the result is recognised and the ballots are under seal (R68 R90, step 28). */
export function archiveCongress({ data, facts }: ArchiveCongress, state: CongressState): CongressEvent[] {
  if (state.status === 'none') reject('congress.not-planned');
  if (state.status === 'archived') return [];
  if (state.status !== 'held') reject('congress.not-held', { status: state.status });
  const recognised = guard({
    ...citing(provision(state.regulation, 'recognisedBy')),
    inputs: { recognised: facts.recognised },
    holds: facts.recognised,
    otherwise: 'congress.not-recognised',
  });
  const kept = provision(state.regulation, 'ballotsSealedMonths');
  const sealed = guard({
    ...citing(kept),
    inputs: { ballots: facts.ballots, months: kept.value },
    holds: facts.ballots === null ? null : facts.ballots !== 'unsealed',
    otherwise: 'congress.ballots-not-sealed',
    reported: facts.ballots === null,
  });
  return [{ type: 'CongressArchived', data: { ...data, guards: [recognised, sealed] } }];
}
