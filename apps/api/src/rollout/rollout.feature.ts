import { rolloutCommands, rolloutContract } from '#contracts/rollout';
import { rollout } from '#domain/rollout';
import { feature } from '../platform/commands/feature.js';
import { acknowledgements } from './acknowledgements/acknowledgements.projection.js';
import { briefings } from './briefings/briefings.projection.js';
import { handOvers } from './hand-overs/hand-overs.projection.js';
import { rolloutFacts } from './rollout.facts.js';
import { rolloutReports } from './rollout-reports/rollout-reports.projection.js';
import { rollouts } from './rollouts/rollouts.projection.js';

export const rolloutFeature = feature({
  contract: rolloutContract,
  commands: rolloutCommands,
  decider: rollout,
  facts: rolloutFacts,
  views: [rollouts, briefings, acknowledgements, rolloutReports, handOvers],
});
