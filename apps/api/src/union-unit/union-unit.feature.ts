import { unionUnitCommands, unionUnitContract } from '#contracts/union-unit';
import { unionUnit } from '#domain/union-unit';
import { feature } from '../platform/commands/feature.js';
import { memberships } from './memberships/memberships.projection.js';
import { unionUnitFacts } from './union-unit.facts.js';
import { unionUnits } from './union-units/union-units.projection.js';
import { unitLineage } from './unit-lineage/unit-lineage.projection.js';

export const unionUnitFeature = feature({
  contract: unionUnitContract,
  commands: unionUnitCommands,
  decider: unionUnit,
  facts: unionUnitFacts,
  views: [unionUnits, unitLineage, memberships],
});
