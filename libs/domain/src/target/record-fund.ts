import { reject } from '#decider';
import type { RecordFund, TargetEvent, TargetState } from './target.js';

/** Keeps what named funds have raised or what was spent, with its bound: a report says “more than” (F15). */
export function recordFund({ data }: RecordFund, state: TargetState): TargetEvent[] {
  if (state.status !== 'none') reject('target.already-recorded');
  if (data.names.length === 0) reject('target.fund-without-name', {}, { field: 'names' });
  if (new Set(data.names).size !== data.names.length) reject('target.fund-named-twice', {}, { field: 'names' });
  return [{ type: 'FundRecorded', data }];
}
