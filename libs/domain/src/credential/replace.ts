import { reject } from '#decider';
import { citing, guard, provision } from '../regulation/index.js';
import type { CredentialEvent, CredentialState, ReplaceDelegate } from './credential.js';
import { theOpenRoll } from './roll.js';
import { tallyOf, withReplaced } from './tally.js';

/** An alternate takes the seat of an official delegate who cannot come. R48: when that may be is for the campaign to settle. */
export function replaceDelegate({ data, source }: ReplaceDelegate, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  const { person, alternate, reason } = data;
  const leaving = roll.delegates[person];
  const coming = roll.delegates[alternate];
  if (leaving?.delegateClass !== 'official') reject('credential.not-an-official-delegate', { person });
  if (leaving.standing === 'replaced') reject('credential.already-replaced', { person });
  if (coming?.delegateClass !== 'alternate' || coming.standing === 'refused')
    reject('credential.not-an-alternate', { alternate }, { field: 'alternate' });
  const rule = provision(roll.regulation, 'alternateReplaces');
  const record = guard({
    ...citing(rule),
    inputs: { replaces: rule.value, leavingFrom: leaving.subUnit, comingFrom: coming.subUnit },
    holds: rule.value === null ? null : rule.value === 'any-alternate' || leaving.subUnit === coming.subUnit,
    reported: source !== null || rule.value === null,
    otherwise: 'credential.alternate-of-another-sub-unit',
    field: 'alternate',
  });
  return [
    {
      type: 'DelegateReplaced',
      data: { person, alternate, reason, tally: tallyOf(withReplaced(roll, data)), guards: [record] },
    },
  ];
}
