import { reject } from '#decider';
import { mustBeAhead } from './ahead.js';
import type { CongressEvent, CongressState, KnownDay, RecordHeld } from './congress.js';

/** The congress took place: told by its closed sitting, or read in a report, which may leave the year out (F24). */
export function recordHeld({ data, facts, by, source }: RecordHeld, state: CongressState): CongressEvent[] {
  if (source === null && by.role !== 'system') reject('congress.sitting-not-closed');
  const { heldOn } = data;
  if (state.status === 'held' && state.heldOn?.value === heldOn.value) {
    // A report may say better how the day is known; the system never does.
    if (by.role === 'system' || isKnownAlike(state.heldOn, heldOn)) return [];
  } else {
    mustBeAhead(state);
  }
  const { unitName, campaign, personnelMode } = state;
  return [{ type: 'CongressHeld', data: { heldOn, unitName, campaign, personnelMode, ...facts } }];
}

function isKnownAlike(one: KnownDay, other: KnownDay): boolean {
  return one.known === other.known && one.note === other.note;
}
