import { reject } from '#decider';
import type { AdoptHouseRules, SittingEvent, SittingState } from './sitting.js';
import { knownDocument, theOpenSitting } from './the-sitting.js';
import { guardCarried } from './votes.js';

/** The congress adopts the rules it works by. */
export function adoptHouseRules({ data, facts, source }: AdoptHouseRules, state: SittingState): SittingEvent[] {
  const sitting = theOpenSitting(state);
  knownDocument(data.document, facts);
  if (sitting.houseRulesAdopted) reject('sitting.house-rules-adopted-already');
  const guards = [guardCarried(sitting, data.votes, source !== null)];
  return [{ type: 'HouseRulesAdopted', data: { ...data, congress: sitting.congress, guards } }];
}
