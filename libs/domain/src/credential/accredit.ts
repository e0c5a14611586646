import { reject } from '#decider';
import { citing, guard, provision } from '../regulation/index.js';
import type { Accredit, CredentialEvent, CredentialState } from './credential.js';
import { theOpenRoll } from './roll.js';
import { tallyOf, withStanding } from './tally.js';

/** The credentials board finds a delegate fit to sit (R44). */
export function accredit({ data, source }: Accredit, state: CredentialState): CredentialEvent[] {
  const roll = theOpenRoll(state);
  const { person, disciplined, prosecuted, note } = data;
  const delegate = roll.delegates[person];
  if (!delegate) reject('credential.not-on-roll', { person }, { field: 'person' });
  if (delegate.standing === 'replaced') reject('credential.already-replaced', { person });
  if (delegate.standing === 'accredited') return [];
  const rule = provision(roll.regulation, 'unfitWhen');
  const found = { disciplined, prosecuted };
  const record = guard({
    ...citing(rule),
    inputs: { unfitWhen: rule.value, ...found },
    holds: isFit(rule.value, found),
    reported: source !== null || rule.value === null,
    otherwise: 'credential.unfit',
    field: 'person',
  });
  const tally = tallyOf(withStanding(roll, person, 'accredited'));
  return [{ type: 'DelegateAccredited', data: { person, note, tally, guards: [record] } }];
}

function isFit(
  unfitWhen: readonly string[] | null,
  found: { readonly [ground: string]: boolean | null },
): boolean | null {
  if (unfitWhen === null) return null;
  const answers = unfitWhen.map((ground) => found[ground] ?? null);
  if (answers.includes(true)) return false;
  return answers.includes(null) ? null : true;
}
