import { credentialCommands, credentialContract } from '#contracts/credential';
import { credential } from '#domain/credential';
import { feature } from '../platform/commands/feature.js';
import { credentialFacts } from './credential.facts.js';
import { delegates } from './delegates/delegates.projection.js';
import { guests } from './guests/guests.projection.js';
import { rolls } from './rolls/rolls.projection.js';
import { seatAllotments } from './seat-allotments/seat-allotments.projection.js';

export const credentialFeature = feature({
  contract: credentialContract,
  commands: credentialCommands,
  decider: credential,
  facts: credentialFacts,
  views: [rolls, seatAllotments, delegates, guests],
});
