import { reject } from '#decider';
import { citing, type GuardRecord, moreThan, provision } from '../regulation/index.js';
import type { DeclareVote, VoteEvent, VoteState } from './vote.js';

/** Declares the result: carried with more than half of those present. Half is not enough. */
export function declareVote({ data, source }: DeclareVote, state: VoteState): VoteEvent[] {
  if (state.status === 'none') reject('vote.not-put');
  if (state.status === 'annulled') reject('vote.annulled');
  if (state.status === 'carried' || state.status === 'lost') reject('vote.already-declared');
  if (state.status === 'put' && source === null) reject('vote.not-counted');

  const rule = provision(state.regulation, 'majority');
  const { present } = state;
  const yes = state.status === 'counted' ? state.figures.for : null;
  const needed = rule.value === null || present === null ? null : moreThan(rule.value, present);
  const counted = yes === null || needed === null ? null : yes >= needed;
  const inputs = { for: yes, present, needed };
  const passed = counted ?? data.passed;
  if (passed === null) reject('vote.result-not-told', inputs, { field: 'passed' });
  if (data.passed !== null && data.passed !== passed)
    reject('vote.contradicts-count', { ...inputs, said: data.passed }, { field: 'passed' });
  const outcome: GuardRecord['outcome'] = counted === null ? 'unknown' : counted ? 'held' : 'broken';
  const guards = [{ ...citing(rule), inputs, outcome }];
  return [{ type: 'VoteDeclared', data: { passed, for: yes, needed, present, words: data.words, guards } }];
}
