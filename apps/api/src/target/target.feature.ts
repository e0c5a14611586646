import { targetCommands, targetContract } from '#contracts/target';
import { target } from '#domain/target';
import { feature } from '../platform/commands/feature.js';
import { funds } from './funds/funds.projection.js';
import { measures } from './measures/measures.projection.js';
import { targets } from './targets/targets.projection.js';

export const targetFeature = feature({
  contract: targetContract,
  commands: targetCommands,
  decider: target,
  facts: {},
  views: [targets, measures, funds],
});
