import { citing, type GuardRecord, guard, isDirectUpper, type ProvisionName, provision } from '../regulation/index.js';
import { mustBeAhead } from './ahead.js';
import type { Congress, CongressEvent, CongressState, ConsentMatter, GiveConsent } from './congress.js';

/** The direct upper union allows one exception for this congress (R02 R04 R06 R09 R31 R41 R84). */
export function giveConsent(asked: GiveConsent, state: CongressState): CongressEvent[] {
  const { data } = asked;
  mustBeAhead(state);
  if (state.consents.includes(data.matter)) return [];
  return [{ type: 'ConsentGiven', data: { ...data, guards: [byDirectUpper(asked, state)] } }];
}

/** The provision that leaves each matter to the direct upper union. */
const leftToUpper: { readonly [matter in ConsentMatter]: ProvisionName } = {
  FORM: 'smallerDelegatesCongressNeeds',
  POSTPONEMENT: 'termAdjustmentMonths',
  REPLACEMENT: 'substitutesForCongress',
  MORE_DELEGATES: 'convenedExtraShare',
  MORE_SEATS: 'extraSeatsShare',
  DIRECT_CHAIR: 'directChairAllowedBy',
  TERM: 'termAdjustmentMonths',
  PERSONNEL: 'personnelWhenUnchanged',
};

function byDirectUpper({ data, facts, by, source }: GiveConsent, { regulation }: Congress): GuardRecord {
  const { directUpper } = facts;
  return guard({
    ...citing(provision(regulation, leftToUpper[data.matter])),
    inputs: { matter: data.matter, givenBy: by.unit, directUpper },
    holds: isDirectUpper(by, directUpper) || (source === null ? false : null),
    otherwise: 'congress.not-the-direct-upper',
    reported: source !== null,
  });
}
