import { reject } from '#decider';
import { citing, type GuardRecord, provision, type Regulation } from '../regulation/index.js';
import type { PutToVote, VoteEvent, VoteState } from './vote.js';

/** Puts a question to those present. */
export function putToVote({ data, facts, source }: PutToVote, state: VoteState): VoteEvent[] {
  if (state.status !== 'none') reject('vote.already-put');
  const { sitting } = facts;
  if (!sitting) reject('vote.no-such-sitting', {}, { field: 'sitting' });
  if (sitting.status !== 'open' && source === null) reject('vote.sitting-not-open', { status: sitting.status });
  const { question, topic, method } = data;
  const present = data.present ?? sitting.present;
  if (present === null && source === null) reject('vote.present-unknown', {}, { field: 'present' });
  if (data.present !== null && sitting.present !== null && data.present > sitting.present && source === null)
    reject('vote.more-than-present', { stated: data.present, present: sitting.present }, { field: 'present' });
  const { congress, regulation } = sitting;
  const guards = [methodRecord(regulation, data)];
  return [
    {
      type: 'QuestionPut',
      data: { congress, sitting: sitting.id, question, topic, method, present, regulation, guards },
    },
  ];
}

// R56 is common practice, no text: it is noted, and stops nobody.
function methodRecord(regulation: Regulation, { topic, method }: PutToVote['data']): GuardRecord {
  const rule = provision(regulation, 'showOfHandsFor');
  const usual = method !== 'show-of-hands' || rule.value?.includes(topic) === true;
  return {
    ...citing(rule),
    inputs: { topic, method, showOfHandsFor: rule.value },
    outcome: usual ? 'held' : 'unknown',
  };
}
