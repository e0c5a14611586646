import { reject } from '#decider';
import type { CongressEvent, CongressState, WindUpCongress } from './congress.js';

/** The unit is wound up: a congress still ahead ends with it, one that was held keeps its history. */
export function windUpCongress({ data }: WindUpCongress, state: CongressState): CongressEvent[] {
  switch (state.status) {
    case 'none':
      return reject('congress.not-planned');
    case 'held':
    case 'archived':
    case 'cancelled':
    case 'exempted':
    case 'replaced':
    case 'wound-up':
      return [];
    default:
      return [{ type: 'CongressWoundUp', data }];
  }
}
