import { directiveCommands, directiveContract } from '#contracts/directive';
import { directive } from '#domain/directive';
import { feature } from '../platform/commands/feature.js';
import { directiveFacts } from './directive.facts.js';
import { directives } from './directives/directives.projection.js';
import { disseminations } from './disseminations/disseminations.projection.js';

export const directiveFeature = feature({
  contract: directiveContract,
  commands: directiveCommands,
  decider: directive,
  facts: directiveFacts,
  views: [directives, disseminations],
  // The catalogue holds each number of an issuer once.
  alone: { 'directive.issue': ({ id, data }) => `directive:${data.number ?? id}` },
});
