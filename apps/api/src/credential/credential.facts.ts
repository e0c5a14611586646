import { congress } from '#domain/congress';
import { type CongressOfRoll, type CredentialCommand, credential } from '#domain/credential';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';

// The roll of a congress bears the congress's id.
export const credentialFacts: FactsFor<CredentialCommand> = {
  'credential.open-roll': async ({ data }, look) => ({
    congress: await congressOf(look, data.congress),
    roll: (await look.state(credential, data.congress)).status === 'none' ? null : data.congress,
  }),
  'credential.allot-seats': ({ id }, look) => withCongress(look, id),
  'credential.name-delegate': ({ id }, look) => withCongress(look, id),
  'credential.close-roll': ({ id }, look) => withCongress(look, id),
  'credential.invite-guest': ({ id }, look) => withCongress(look, id),
};

async function withCongress(look: Look, id: string): Promise<{ congress: CongressOfRoll }> {
  return { congress: await congressOf(look, id) };
}

async function congressOf(look: Look, id: string): Promise<CongressOfRoll> {
  const state = await look.state(congress, id);
  if (state.status === 'none') return null;
  const { unit, form, members, convened, regulation, consents } = state;
  return { id, unit, form, members, convened, regulation, moreDelegates: consents.includes('MORE_DELEGATES') };
}
