import { reject } from '#decider';
import type { ConsolidateOpinions, OpinionEvent, OpinionState } from './opinion.js';

/** Sums the branch's opinions on one target up, or states that it has none. */
export function consolidateOpinions(
  { data, facts, unit, source }: ConsolidateOpinions,
  state: OpinionState,
): OpinionEvent[] {
  if (state.status !== 'none') reject('opinion.already-recorded');
  if (!facts.documentThere) reject('opinion.document-unknown', { document: data.document }, { field: 'document' });
  if (data.isNone && data.opinions.length > 0) reject('opinion.some-and-none', {}, { field: 'isNone' });
  if (!data.isNone && data.opinions.length === 0 && source === null) {
    reject('opinion.nothing-to-sum-up', {}, { field: 'opinions' });
  }
  for (const id of data.opinions) {
    const found = facts.found.find((each) => each.id === id);
    if (!found) reject('opinion.unknown', { opinion: id }, { field: 'opinions' });
    if (!found.isSingle || found.unit !== unit || found.target !== data.target) {
      reject('opinion.does-not-belong', { opinion: id, target: data.target }, { field: 'opinions' });
    }
  }
  return [{ type: 'OpinionsConsolidated', data: { ...data, opinions: [...new Set(data.opinions)] } }];
}
