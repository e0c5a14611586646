import { voteCommands, voteContract } from '#contracts/vote';
import { vote } from '#domain/vote';
import { feature } from '../platform/commands/feature.js';
import { openVotes } from './open-votes/open-votes.projection.js';
import { voteFacts } from './vote.facts.js';

export const voteFeature = feature({
  contract: voteContract,
  commands: voteCommands,
  decider: vote,
  facts: voteFacts,
  views: [openVotes],
});
