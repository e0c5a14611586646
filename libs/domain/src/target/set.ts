import { reject } from '#decider';
import type { SetTarget, TargetEvent, TargetState } from './target.js';

/** Sets one aim, in a number or in words (F14); or names a whole term's aims, whose sum a report gives later (F13). */
export function setTarget({ data }: SetTarget, state: TargetState): TargetEvent[] {
  if (state.status !== 'none') reject('target.already-set');
  if (data.scope === 'single' && data.value === null && data.words === null)
    reject('target.says-nothing', {}, { field: 'value' });
  if (data.measuredIn === '%' && data.value !== null && data.value < 0)
    reject('target.percent-below-zero', { value: data.value }, { field: 'value' });
  return [{ type: 'TargetSet', data }];
}
