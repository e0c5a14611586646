import { opinionCommands, opinionContract } from '#contracts/opinion';
import { opinion } from '#domain/opinion';
import { feature } from '../platform/commands/feature.js';
import { opinionFacts } from './opinion.facts.js';
import { opinions } from './opinions/opinions.projection.js';

export const opinionFeature = feature({
  contract: opinionContract,
  commands: opinionCommands,
  decider: opinion,
  facts: opinionFacts,
  views: [opinions],
});
