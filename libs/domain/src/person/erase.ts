import { reject } from '#decider';
import type { ErasePerson, PersonEvent, PersonState } from './person.js';

/** Makes everything that identifies the person unreadable for ever; what they did stays, without a name. */
export function erasePerson({ data, by }: ErasePerson, state: PersonState): PersonEvent[] {
  if (state.status === 'none') reject('person.not-registered');
  if (state.status === 'erased') return [];
  return [{ type: 'PersonErased', data: { basis: data.basis, requestedBy: data.requestedBy, erasedBy: by.account } }];
}
