import { campaignContract } from './campaign.js';
import type { CommandType } from './command-types.js';
import { congressContract } from './congress.js';
import type { BlindEvents, CommandContract, FeatureContract, PersonalFields, ViewContract } from './contract.js';
import { credentialContract } from './credential.js';
import { directiveContract } from './directive.js';
import { documentContract } from './document.js';
import { dossierContract } from './dossier.js';
import { electionContract } from './election.js';
import { firstSessionContract } from './first-session.js';
import { meetingContract } from './meeting.js';
import { opinionContract } from './opinion.js';
import { personContract } from './person.js';
import { petitionContract } from './petition.js';
import { regulationContract } from './regulation.js';
import { reviewContract } from './review.js';
import { rolloutContract } from './rollout.js';
import { sittingContract } from './sitting.js';
import { targetContract } from './target.js';
import { taskContract } from './task.js';
import { unionUnitContract } from './union-unit.js';
import { voteContract } from './vote.js';

/** Every feature, in the order in which a congress meets them. */
export const features: readonly FeatureContract[] = [
  unionUnitContract,
  personContract,
  campaignContract,
  congressContract,
  directiveContract,
  meetingContract,
  taskContract,
  documentContract,
  opinionContract,
  petitionContract,
  reviewContract,
  credentialContract,
  sittingContract,
  voteContract,
  electionContract,
  firstSessionContract,
  dossierContract,
  rolloutContract,
  targetContract,
  regulationContract,
];

/** Every command by its type, `feature.verb-noun`. */
export const commands: ReadonlyMap<string, CommandContract> = new Map(
  features.flatMap((feature) => Object.entries(feature.commands)),
);

/** Every view by its name. */
export const views: ReadonlyMap<string, ViewContract> = new Map(
  features.flatMap((feature) => Object.entries(feature.views)),
);

/** The personal fields of every event that has some. */
export const personalFields: PersonalFields = Object.assign({}, ...features.map((feature) => feature.personal ?? {}));

/** What must not be seen yet, by event type. */
export const blindEvents: BlindEvents = Object.assign({}, ...features.map((feature) => feature.blind ?? {}));

/** The feature word of a command: `election` of `election.open-round`. */
export function featureOfCommand(type: string): string {
  return type.slice(0, type.indexOf('.'));
}

/** The field of a command's body that names its stream: `unionUnit` for the feature `union-unit`. */
export function streamField(feature: string): string {
  return feature.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether a word, from an address or a contract, is the type of a command. */
export function isCommandType(word: string): word is CommandType {
  return commands.has(word);
}
