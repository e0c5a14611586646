import { reject } from '#decider';
import type { AttachPublication, CongressEvent, CongressState } from './congress.js';

/** Keeps a news item about the congress; the day it appeared is not the day of the congress (F23). */
export function attachPublication({ data }: AttachPublication, state: CongressState): CongressEvent[] {
  if (state.status === 'none') reject('congress.not-planned');
  return [{ type: 'PublicationAttached', data: { ...data, number: state.publications + 1 } }];
}
