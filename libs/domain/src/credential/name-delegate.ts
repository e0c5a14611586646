import { reject } from '#decider';
import { guardOfficials } from './allowed-officials.js';
import type { CredentialEvent, CredentialState, NameDelegate, Roll } from './credential.js';
import { delegatesOf, hasDelegates, isSeated, officialsOf, theOpenRoll } from './roll.js';
import { tallyOf, withDelegate } from './tally.js';

/** Puts a delegate on the roll: official or alternate; by office, elected below, or appointed (R40-R42, R45, R47). */
export function nameDelegate({ data, facts, source }: NameDelegate, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  const { person, delegateClass, origin } = data;
  if (hasDelegates(roll.form) === false) reject('credential.plenary-has-no-delegates', { form: roll.form });
  if (roll.guests[person]) reject('credential.is-guest', { person }, { field: 'person' });
  const named = roll.delegates[person];
  if (named?.delegateClass === delegateClass && isSeated(named.standing)) return [];
  if (named) reject('credential.already-on-roll', { person, ...named }, { field: 'person' });
  if (delegateClass === 'alternate' && origin !== 'elected') reject('credential.alternates-are-elected', { origin });
  if (origin === 'elected' && source === null) withinQuota(roll, data);
  const officials = officialsOf(roll).length + (delegateClass === 'official' ? 1 : 0);
  const guards = delegateClass === 'official' ? guardOfficials(roll, facts.congress, officials, source !== null) : [];
  const { subUnit } = data;
  const tally = tallyOf(withDelegate(roll, person, { delegateClass, origin, subUnit, standing: 'named' }));
  return [{ type: 'DelegateNamed', data: { ...data, congress: roll.congress, officials, tally, guards } }];
}

function withinQuota(roll: Roll, { subUnit, delegateClass }: NameDelegate['data']): void {
  if (subUnit === null) reject('credential.sub-unit-missing', {}, { field: 'subUnit' });
  const allotted = roll.seats[subUnit]?.[delegateClass] ?? 0;
  const taken = delegatesOf(
    roll,
    (one) => one.origin === 'elected' && one.subUnit === subUnit && one.delegateClass === delegateClass,
  ).length;
  if (taken >= allotted) reject('credential.quota-full', { delegateClass, allotted, taken }, { field: 'subUnit' });
}
