import { reject } from '#decider';
import type { CongressEvent, CongressState, FixElectorate } from './congress.js';

/** The roll is closed: so many may vote from now on, and the quorum is counted on them (R43 R49, step 16). */
export function fixElectorate({ data }: FixElectorate, state: CongressState): CongressEvent[] {
  if (state.status === 'none') reject('congress.not-planned');
  const { electorate: was } = state;
  const { convened, present, official } = data;
  if (was && was.convened === convened && was.present === present && was.official === official) return [];
  return [{ type: 'ElectorateFixed', data: { convened, present, official } }];
}
