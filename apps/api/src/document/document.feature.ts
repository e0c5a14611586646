import { documentCommands, documentContract } from '#contracts/document';
import { document } from '#domain/document';
import { feature } from '../platform/commands/feature.js';
import { comments } from './comments/comments.projection.js';
import { documentFacts } from './document.facts.js';
import { documentVersions } from './document-versions/document-versions.projection.js';
import { documents } from './documents/documents.projection.js';

export const documentFeature = feature({
  contract: documentContract,
  commands: documentCommands,
  decider: document,
  facts: documentFacts,
  views: [documents, documentVersions, comments],
  alone: {
    // One document of most kinds for each congress; and whoever finalises the last paper must know that it is the last.
    'document.start-draft': ({ data }) => `drafts:${data.congress}`,
    'document.finalise': ({ unit }) => `finalising:${unit}`,
  },
});
