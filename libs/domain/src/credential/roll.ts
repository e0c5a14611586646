import { reject } from '#decider';
import type { CongressFormRule, RuledUnit } from '../regulation/index.js';
import type { CongressOfRoll, CredentialState, Delegate, Roll } from './credential.js';

/** Refuses unless the roll is there. */
export function theRoll(state: CredentialState): Roll {
  if (state.status === 'none') reject('credential.roll-not-open');
  return state;
}

/** Refuses unless the roll may still change. */
export function theOpenRoll(state: CredentialState): Roll {
  const roll = theRoll(state);
  if (roll.status === 'closed') reject('credential.roll-closed');
  return roll;
}

/** Whether delegates sit, or the members themselves; null: the form is not known. */
export function hasDelegates(form: CongressFormRule | null): boolean | null {
  return form === null ? null : form === 'DELEGATES' || form === 'CONFERENCE_DELEGATES';
}

/** Those who still hold a seat, or the hope of one. */
export function delegatesOf(roll: Roll, holds: (delegate: Delegate) => boolean): Delegate[] {
  return Object.values(roll.delegates).filter((delegate) => isSeated(delegate.standing) && holds(delegate));
}

export function officialsOf(roll: Roll): Delegate[] {
  return delegatesOf(roll, (delegate) => delegate.delegateClass === 'official');
}

/** The unit whose rules the roll is kept by. */
export function unitOf(congress: CongressOfRoll): RuledUnit {
  return congress?.unit ?? { kind: null, province: null };
}

/** How many are convened: as the congress says; else its members at a plenary, or the official delegates on the roll. */
export function convenedOf(roll: Roll, congress: CongressOfRoll): number | null {
  const said = congress?.convened ?? roll.convened;
  if (said !== null) return said;
  if (hasDelegates(roll.form) === false) return congress?.members ?? roll.members;
  return officialsOf(roll).length || null;
}

/**
 * What a sitting has to know of the roll: who is present out of how many. Until the roll is closed the base of the quorum
 * is the number that the congress was convened with: whoever is refused a seat was convened all the same (R50).
 */
export function countOf(
  state: CredentialState,
  asConvened: number | null,
): { convened: number | null; present: number | null } | null {
  if (state.status === 'none') return null;
  if (state.status === 'closed') return { convened: state.convened, present: state.counted };
  return { convened: asConvened ?? convenedOf(state, null), present: state.present.length || null };
}

/** The people who hold an official seat and have not been refused; null at a plenary, where every member sits. */
export function officialDelegates(state: CredentialState): string[] | null {
  if (state.status === 'none' || Object.keys(state.delegates).length === 0) return null;
  return Object.entries(state.delegates)
    .filter(([, { delegateClass, standing }]) => delegateClass === 'official' && isSeated(standing))
    .map(([person]) => person);
}

/** Neither refused nor replaced. */
export function isSeated(standing: Delegate['standing']): boolean {
  return standing === 'named' || standing === 'accredited';
}
