import { reject } from '#decider';
import type { CongressEvent, CongressState, DropClearance } from './congress.js';

/** The approved content has changed, so the clearance falls, and with it a convening that rested on it. */
export function dropClearance({ data }: DropClearance, state: CongressState): CongressEvent[] {
  if (state.status === 'none') reject('congress.not-planned');
  const mayFall = state.status === 'cleared' || state.status === 'convened' || state.status === 'postponed';
  if (!mayFall || state.clearedHash === null) return [];
  return [{ type: 'ClearanceDropped', data }];
}
