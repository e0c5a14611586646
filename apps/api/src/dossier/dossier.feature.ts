import { dossierCommands, dossierContract } from '#contracts/dossier';
import { dossier } from '#domain/dossier';
import { feature } from '../platform/commands/feature.js';
import { assertedResults } from './asserted-results/asserted-results.projection.js';
import { dossierFacts } from './dossier.facts.js';
import { dossierPapers } from './dossier-papers/dossier-papers.projection.js';
import { dossiers } from './dossiers/dossiers.projection.js';
import { recognitionChecks } from './recognition-checks/recognition-checks.projection.js';

export const dossierFeature = feature({
  contract: dossierContract,
  commands: dossierCommands,
  decider: dossier,
  facts: dossierFacts,
  views: [dossiers, dossierPapers, recognitionChecks, assertedResults],
});
