import { reject } from '#decider';
import type { CredentialEvent, CredentialState, OpenRoll } from './credential.js';

/** Begins the roll of one congress, under its rules. */
export function openRoll({ id, facts }: OpenRoll, state: CredentialState): CredentialEvent[] {
  const { congress } = facts;
  if (state.status !== 'none') reject('credential.roll-already-open');
  if (!congress) reject('credential.no-such-congress', {}, { field: 'congress' });
  if (facts.roll !== null && facts.roll !== id) reject('credential.roll-already-open', { roll: facts.roll });
  const { id: congressId, form, members, convened, regulation } = congress;
  return [{ type: 'RollOpened', data: { congress: congressId, form, members, convened, regulation } }];
}
