import { sittingCommands, sittingContract } from '#contracts/sitting';
import { sitting } from '#domain/sitting';
import { feature } from '../platform/commands/feature.js';
import { ceremonies } from './ceremonies/ceremonies.projection.js';
import { reports } from './reports/reports.projection.js';
import { resolutions } from './resolutions/resolutions.projection.js';
import { sittingFacts } from './sitting.facts.js';
import { sittings } from './sittings/sittings.projection.js';
import { speeches } from './speeches/speeches.projection.js';

export const sittingFeature = feature({
  contract: sittingContract,
  commands: sittingCommands,
  decider: sitting,
  facts: sittingFacts,
  views: [sittings, reports, speeches, ceremonies, resolutions],
});
