import { reject } from '#decider';
import { mustBeAhead } from './ahead.js';
import type { CongressEvent, CongressState, RecordHeld } from './congress.js';

/** The congress took place: told by its closed sitting, or read in a report, which may leave the year out (F24). */
export function recordHeld({ data, by, source }: RecordHeld, state: CongressState): CongressEvent[] {
  if (state.status === 'held' && state.heldOn?.value === data.heldOn.value) return [];
  mustBeAhead(state);
  if (source === null && by.role !== 'system') reject('congress.sitting-not-closed');
  return [{ type: 'CongressHeld', data: { heldOn: data.heldOn } }];
}
