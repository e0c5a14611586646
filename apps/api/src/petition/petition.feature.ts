import { petitionCommands, petitionContract } from '#contracts/petition';
import { petition } from '#domain/petition';
import { feature } from '../platform/commands/feature.js';
import { petitionFacts } from './petition.facts.js';
import { petitions } from './petitions/petitions.projection.js';

export const petitionFeature = feature({
  contract: petitionContract,
  commands: petitionCommands,
  decider: petition,
  facts: petitionFacts,
  views: [petitions],
});
