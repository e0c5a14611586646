import { reject } from '#decider';
import { guardOfficials } from './allowed-officials.js';
import type { AllotSeats, CredentialEvent, CredentialState } from './credential.js';
import { hasDelegates, theOpenRoll } from './roll.js';

/** Gives one sub-unit its number of delegates; doing it again gives it another number. */
export function allotSeats({ data, facts, source }: AllotSeats, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  const { subUnit, official, alternate } = data;
  if (hasDelegates(roll.form) === false) reject('credential.plenary-has-no-delegates', { form: roll.form });
  const before = roll.seats[subUnit];
  if (before?.official === official && before.alternate === alternate) return [];
  const others = Object.entries(roll.seats).filter(([other]) => other !== subUnit);
  const allotted = others.reduce((sum, [, seats]) => sum + seats.official, official);
  const guards = guardOfficials(roll, facts.congress, allotted, source !== null);
  return [{ type: 'SeatsAllotted', data: { congress: roll.congress, subUnit, official, alternate, allotted, guards } }];
}
