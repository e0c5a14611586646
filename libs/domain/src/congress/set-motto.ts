import { reject } from '#decider';
import type { CongressEvent, CongressState, SetMotto } from './congress.js';

/** Gives the congress its motto (F21). */
export function setMotto({ data }: SetMotto, state: CongressState): CongressEvent[] {
  if (state.status === 'none') reject('congress.not-planned');
  if (state.status === 'archived') reject('congress.already-archived');
  if (state.motto === data.motto) return [];
  return [{ type: 'MottoSet', data: { motto: data.motto } }];
}
