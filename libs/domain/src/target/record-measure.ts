import { reject } from '#decider';
import type { RecordMeasure, TargetEvent, TargetState } from './target.js';

/** Says how far it has come on a day, in a number or in words. */
export function recordMeasure({ data, source }: RecordMeasure, state: TargetState): TargetEvent[] {
  if (state.status === 'none' || state.status === 'recorded') reject('target.not-set');
  if (state.status === 'concluded') reject('target.already-concluded');
  if (data.value === null && data.words === null) reject('target.says-nothing', {}, { field: 'value' });
  if (data.day === null && source === null) reject('target.day-missing', {}, { field: 'day' });
  return [{ type: 'MeasureRecorded', data: { congress: state.congress, measure: state.measures + 1, ...data } }];
}
