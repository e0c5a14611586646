import { reject } from '#decider';
import type { ConcludeTarget, TargetEvent, TargetState } from './target.js';

/** Says how it came out: met or missed, counted (13 of 13) where there are several aims, or in the words of a report (F13). */
export function concludeTarget({ data }: ConcludeTarget, state: TargetState): TargetEvent[] {
  if (state.status === 'none' || state.status === 'recorded') reject('target.not-set');
  if (state.status === 'concluded') reject('target.already-concluded');
  const { counted } = data;
  if (data.outcome === null && counted === null && data.words === null)
    reject('target.says-nothing', {}, { field: 'outcome' });
  if (counted !== null && state.scope === 'single') reject('target.counted-alone', {}, { field: 'counted' });
  if (counted !== null && (counted.of < 1 || counted.met > counted.of))
    reject('target.more-met-than-set', { ...counted }, { field: 'counted' });
  return [{ type: 'TargetConcluded', data: { congress: state.congress, ...data } }];
}
