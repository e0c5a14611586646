import { congressCommands, congressContract } from '#contracts/congress';
import { congress } from '#domain/congress';
import { feature } from '../platform/commands/feature.js';
import { congressFacts } from './congress.facts.js';
import { congresses } from './congresses/congresses.projection.js';
import { publications } from './publications/publications.projection.js';

export const congressFeature = feature({
  contract: congressContract,
  commands: congressCommands,
  decider: congress,
  facts: congressFacts,
  views: [congresses, publications],
  // One open congress for each unit and term.
  alone: { 'congress.plan': ({ unit, data }) => `congress:${unit}:${data.term}` },
});
